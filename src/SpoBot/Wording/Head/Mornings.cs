using SpoBot.Domain.People;

namespace SpoBot.Wording.Head;

/// <summary>What comes in the morning, to whom and when.</summary>
internal static class Mornings
{
    internal static string Of(Role role, TimeOnly at) => role == Role.Deputy
        ? $"Письма о сроках получает руководитель; когда он в отпуске или не на связи, они приходят вам: по рабочим дням в {at:H:mm}, одно письмо в день. Смотреть сроки и отчитываться вы можете всегда."
        : $"По рабочим дням в {at:H:mm} я присылаю одно письмо: что просрочено, что сегодня, что на ближайшие 7 дней. Если сдавать нечего, письма не будет. Отчитаться можно кнопкой прямо из письма.";
}
