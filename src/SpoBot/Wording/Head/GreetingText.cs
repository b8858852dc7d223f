using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

internal static class GreetingText
{
    internal static string Of(Person person, College college) =>
        $"Здравствуйте, {Html.Escape(person.Name, 60)}! Вы подключены: {Html.Bold(college.FullName)}, {RoleNames.Of(person.Role)}.\n\n"
        + "По рабочим дням утром я присылаю одно письмо: что просрочено, что сегодня, что на этой неделе. "
        + "Если сдавать нечего, письма не будет. Отчитаться можно прямо из письма.\n\n"
        + "/status – сроки в любую минуту, /help – что ещё я умею.";
}
