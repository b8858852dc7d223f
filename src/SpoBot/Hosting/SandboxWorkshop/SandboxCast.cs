using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>Made-up people for a real register: one head for each college, three coordinators, an administrator and people who have no business here yet.</summary>
internal static class SandboxCast
{
    private static readonly (string First, string Last)[] Heads =
    [
        ("Анна", "Берёзкина"), ("Сергей", "Ветлугин"), ("Ирина", "Соснова"), ("Павел", "Чепецкий"), ("Марина", "Ключева"),
        ("Алексей", "Омутов"), ("Ольга", "Орлицкая"), ("Виктор", "Рельсов"), ("Татьяна", "Градова"), ("Николай", "Полянин"),
        ("Елена", "Нивина"), ("Дмитрий", "Хлебников"), ("Светлана", "Зуева"), ("Андрей", "Яранцев"), ("Наталья", "Слободина"),
        ("Игорь", "Уржумский"), ("Людмила", "Моторина"), ("Константин", "Вятич"), ("Галина", "Полякова"), ("Роман", "Техников"),
        ("Вера", "Учителева"), ("Юлия", "Сервисова"), ("Олег", "Электринин"), ("Надежда", "Пирогова"), ("Михаил", "Колёсов"),
    ];

    private static readonly SandboxRole[] Coordinators =
    [
        new("Мария", "Светлова", Role.Coordinator, null, "Министерство образования, координатор"),
        new("Денис", "Опережалов", Role.Coordinator, "copp", "ЦОПП, координатор"),
        new("Лидия", "Кафедрина", Role.Coordinator, "kafedra", "Кафедра ПО ИРО, координатор"),
    ];

    private static readonly SandboxRole Administrator = new("Павел", "Серверов", Role.Administrator, null, "Администратор бота");

    private static readonly SandboxRole[] Strangers =
    [
        new("Прохожий", "Незнакомцев", null, null, "Посторонний, без приглашения"),
        new("Ольга", "Новикова", null, null, "Пока посторонняя: ждёт приглашения"),
    ];

    internal static IReadOnlyList<SandboxRole> Of(Catalog catalog)
    {
        var colleges = catalog.Organisations.Where(it => it.IsCollege).ToList();
        var heads = colleges.Select((college, at) =>
        {
            var (first, last) = Heads[at % Heads.Length];
            return new SandboxRole(first, last, Role.Head, college.Id, college.Name);
        });
        return [.. heads, .. Coordinators, Administrator, .. Strangers];
    }
}

/// <param name="Role">Null: nobody invited this person.</param>
internal sealed record SandboxRole(string First, string Last, Role? Role, string? College, string Post)
{
    internal string Name => $"{First} {Last}";

    internal string Kind => Role switch
    {
        Domain.People.Role.Head => "head",
        Domain.People.Role.Coordinator => "coordinator",
        Domain.People.Role.Administrator => "administrator",
        _ => "stranger",
    };
}
