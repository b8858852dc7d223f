using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.Exports;
using SpoBot.Domain.People;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>Takes orders for files. Who took what out of the house is in the journal.</summary>
internal static class ExportClerk
{
    internal static Verdict Execute(ILedgerSession session, Person who, ExportCommand command)
    {
        if (who.AsCoordinator().Role != Role.Coordinator) return Verdict.No(new ExportRefusal.NotYours());
        var ask = (ExportCommand.Ask)command;
        if (!session.Exports.Ask(ask.Id, who.Id, ask.Chat, JsonSerializer.Serialize(ask.Order, ExportJson.Default.ExportOrder))) return Verdict.No(new ExportRefusal.AlreadyAsked());

        session.Journal.Write(who.Id, "export.asked", $"export/{ask.Id}", after: $"{ask.Order.Form}, {ask.Order.From:yyyy-MM-dd} – {ask.Order.To:yyyy-MM-dd}");
        return Verdict.Done();
    }

    internal static ExportOrder OrderOf(AskedExport asked) => JsonSerializer.Deserialize(asked.Body, ExportJson.Default.ExportOrder)!;
}

[JsonSerializable(typeof(ExportOrder))]
internal sealed partial class ExportJson : JsonSerializerContext;
