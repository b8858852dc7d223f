using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Everybody;

/// <summary>What is kept of a person, for that person.</summary>
internal static class MyDataText
{
    internal const string FileName = "mydata.json";
    internal const string Caption = "Всё, что бот хранит о вас.";
    internal const string Sure =
        "Стереть ваши данные?\n\nБот забудет ваше имя, номер в Telegram, настройки и письма к вам, писем больше не будет. "
        + "Отчёты останутся за организацией, вместо имени в них будет «сотрудник». Вернуть это нельзя.\n\n"
        + "Из резервных копий данные уйдут, когда эти копии сменятся новыми.";
    internal const string Erased = "Ваши данные стёрты. Чтобы подключиться снова, нужна новая ссылка-приглашение.";

    private static readonly PersonFileJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<Role>(JsonNamingPolicy.CamelCase) },
    });

    internal static string Screen(PersonFile it, College? organisation, TimeZoneInfo zone) =>
        $"<b>Что бот хранит о вас</b>\n\nИмя: {Html.Escape(it.Name, 100)}\nНомер в Telegram: {it.Telegram}\nРоль: {RoleNames.Of(it.Role)}"
        + $"\nОрганизация: {Html.Escape(organisation?.FullName ?? "все")}\nПодключены: {Days.Moment(it.BoundAt, zone)}"
        + $"\nПисем к вам: {it.Letters.Count}\nЗаписей о ваших действиях: {it.Deeds.Count}"
        + "\n\nЭто нужно, чтобы присылать вам напоминания и знать, кто отчитался. Тексты писем со временем стираются сами; отчёты остаются за организацией.";

    internal static byte[] Json(PersonFile file) => JsonSerializer.SerializeToUtf8Bytes(file, Readable.PersonFile);
}

[JsonSerializable(typeof(PersonFile))]
internal sealed partial class PersonFileJson : JsonSerializerContext;
