using SpoBot.Domain;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Exports;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording;

/// <summary>The one table that turns expected «no»s into Russian.</summary>
internal static class Refusals
{
    internal static string Of(Refusal refusal, TimeZoneInfo zone, Func<long, string> nameOf)
    {
        string Who(long person) => nameOf(person) is { Length: > 0 } name ? $"{name}, " : "";
        return refusal switch
        {
            DutyRefusal.AlreadyReported by => $"Отчёт уже отправлен: {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.AlreadyAccepted by => $"Отчёт уже принят: {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.AlreadyReturned by => $"Отчёт уже возвращён: {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.AlreadyWaived by => $"Поручение снято с контроля {Days.Moment(by.At, zone)}.",
            DutyRefusal.AlreadyNoticed by => $"Уже отмечено {Days.Moment(by.At, zone)}.",
            DutyRefusal.ReportChanged => "Отчёт за это время изменился. Посмотрите его ещё раз.",
            DutyRefusal.NothingToWithdraw => "Отзывать нечего: отчёта нет.",
            DutyRefusal.NothingToDecide => "Решать нечего: отчёт не отправлен или отозван.",
            DutyRefusal.NothingToUndo => "Отменять нечего: отчёт не принят.",
            DutyRefusal.TooLateToUndo => "Отменить приёмку можно только в течение суток.",
            DutyRefusal.NothingToRestore => "Поручение и так на контроле.",
            DutyRefusal.ExtensionAlreadyAsked by => $"О продлении до {Days.Full(by.Date)} уже просит {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.ExtensionAlreadyGranted by => $"Срок уже продлён до {Days.Full(by.Date)}: {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.ExtensionAlreadyRefused by => $"В продлении уже отказано: {Who(by.By)}{Days.Moment(by.At, zone)}.",
            DutyRefusal.NoExtensionAsked => "Просьбы о продлении нет.",
            DutyRefusal.DateNotLater date => $"Новый срок должен быть позже {Days.Full(date.Than)}.",
            DutyRefusal.ReasonRequired => "Напишите, почему: без пояснения нельзя.",
            DutyRefusal.ProofMissing => "В отчёте не хватает того, что запрошено.",
            NudgeRefusal.NobodyToWriteTo => "Писать уже некому: все сдали, получили письмо сегодня или с ними нет связи.",
            NudgeRefusal.AlreadyStarted => "Эта рассылка уже идёт.",
            ExportRefusal.AlreadyAsked => "Этот файл уже готовится.",
            RegisterRefusal.NotYours => Phrases.NotInScope,
            RegisterRefusal.AlreadyThere => "Поручение с таким номером уже есть. Нажмите «Опубликовать» ещё раз.",
            RegisterRefusal.AlreadyStopped it => $"Уже снято с контроля {Days.Moment(it.At, zone)}. Основание: {Html.Cut(it.Ground, 80)}",
            RegisterRefusal.NotStopped => "Поручение и так на контроле.",
            RegisterRefusal.GroundRequired => "Напишите основание: без него снять с контроля нельзя.",
            RegisterRefusal.NobodyOwesIt => "Исполнители не выбраны или их больше нет в реестре.",
            PeopleRefusal.NotSensible => "Такое значение не подходит.",
            _ => Phrases.NotFound,
        };
    }
}
