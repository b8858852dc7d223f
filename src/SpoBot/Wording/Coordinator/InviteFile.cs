using QRCoder;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording.Tables;

namespace SpoBot.Wording.Coordinator;

/// <summary>Links to be passed on: one as a picture that a phone reads, many as a table for mailing.</summary>
internal static class InviteFile
{
    private const int PixelsPerModule = 10;

    private static readonly Column[] Columns = [new("Организация", 60), new("Кому", 20), new("Ссылка", 60), new("Действует до", 18)];

    /// <summary>Without an address a code leads nowhere: then only the words are sent.</summary>
    internal static Content Of(MadeInvite made, College? college, string link, TimeZoneInfo zone, IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        var words = InviteText.Link(made.Invite, college, link, zone);
        return link.StartsWith("https://", StringComparison.Ordinal)
            ? new Content.Document("priglashenie.png", "image/png", Picture(link), words, buttons, AsPhoto: true)
            : new Content.Message(words, buttons);
    }

    internal static Content.Document Of(IReadOnlyList<(College College, Invite Invite, string Link)> links, DateOnly day, TimeZoneInfo zone) => new(
        $"priglasheniya-{day:yyyy-MM-dd}.csv",
        "text/csv",
        Csv.Of(new Table("Приглашения", Columns, [.. links.Select(IReadOnlyList<object?> (it) =>
            [it.College.FullName, RoleNames.Of(it.Invite.Role), it.Link, TimeZoneInfo.ConvertTime(it.Invite.ExpiresAt, zone).DateTime])])),
        InviteText.File(links.Count));

    private static byte[] Picture(string link)
    {
        using var code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }
}
