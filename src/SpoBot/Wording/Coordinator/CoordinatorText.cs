using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Coordinator;

internal static class CoordinatorText
{
    internal const string Cancelled = "Отменено, ничего не изменено.";
    internal const string NotUnderstood = "Я понимаю кнопки и команды: /overview, /inbox, /nudge, /register, /add, /invite, /statistics, /export. Всё остальное – /help.";

    internal const string Help =
        "<b>Что я умею</b>\n\n"
        + "По рабочим дням утром присылаю сводку: новые отчёты, просрочки, просьбы о продлении, с кем нет связи.\n\n"
        + "/overview – кто что должен, по колледжам и по поручениям\n"
        + "/inbox – отчёты и просьбы, которые ждут решения\n"
        + "/nudge – напомнить должникам\n"
        + "/statistics – кто сдаёт вовремя, по кварталам\n"
        + "/export – выгрузка в Excel или CSV\n"
        + "/register – реестр поручений: изменить, снять с контроля, вернуть\n"
        + "/add – внести поручение\n"
        + "/invite – подключить руководителя или заместителя\n"
        + "/settings – час сводки, отпуск, звук\n"
        + "/stop – отключиться";

    internal static string Greeting(Person person, College? addressee) =>
        $"Здравствуйте, {Html.Escape(person.Name, 60)}! Вы подключены: {RoleNames.Of(person.Role)}"
        + (addressee is null ? ".\n\nВам видны поручения всех адресатов." : $".\n\nВам видны поручения, отчёты по которым идут в {Html.Bold(addressee.FullName)}.")
        + "\n\nПо рабочим дням утром пришлю сводку. Что ещё я умею – /help.";
}
