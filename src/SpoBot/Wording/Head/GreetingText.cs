using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

internal static class GreetingText
{
    internal static string Of(Person person, College college, TimeOnly morning) =>
        $"Здравствуйте, {Html.Line(person.Name, 100)}! Вы подключены: {Html.Bold(college.FullName, 250)}, {RoleNames.Of(person.Role)}.\n\n"
        + $"{Mornings.Of(person.Role, morning)}\n\n"
        + "/status – сроки в любую минуту, /help – что ещё я умею.";
}
