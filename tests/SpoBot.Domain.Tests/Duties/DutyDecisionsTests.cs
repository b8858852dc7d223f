using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using static SpoBot.Domain.Tests.Duties.Cast;

namespace SpoBot.Domain.Tests.Duties;

public sealed class DutyDecisionsTests
{
    private static readonly DutyKey Key = Case().Key;

    private static readonly DutyCommand.Report Done = new(Key, ReportContent.Done);

    private static DutyCase Reported => Case().After(Done, Anna);

    private static DutyCase Accepted => Reported.After(new DutyCommand.Accept(Key), Galina);

    [Fact]
    public void A_head_reports_and_a_coordinator_accepts()
    {
        Assert.Equal(DutyState.Reported, Reported.Duty.State);
        Assert.Equal(DutyState.Accepted, Accepted.Duty.State);
        Assert.False(Reported.Duty.IsOwed);
    }

    [Fact]
    public void The_deputy_who_tries_second_is_told_who_reported_and_when() =>
        Assert.Equal(new DutyRefusal.AlreadyReported(Anna.Id, Morning), Reported.Refuses(Done, Boris, Morning.AddHours(1)));

    [Fact]
    public void The_second_coordinator_is_told_what_the_first_decided()
    {
        Assert.Equal(new DutyRefusal.AlreadyAccepted(Galina.Id, Morning), Accepted.Refuses(new DutyCommand.Return(Key, "нет таблицы"), Elena));

        var returned = Reported.After(new DutyCommand.Return(Key, "нет таблицы"), Galina);
        Assert.Equal(new DutyRefusal.AlreadyReturned(Galina.Id, Morning), returned.Refuses(new DutyCommand.Accept(Key), Elena));
    }

    [Fact]
    public void Nobody_acts_for_another_college_or_beyond_their_scope()
    {
        DutyCommand[] ofCollege = [Done, new DutyCommand.Withdraw(Key), new DutyCommand.AskExtension(Key, Due.AddDays(9), "болезнь"), new DutyCommand.Notice(Key)];
        DutyCommand[] ofCoordinator =
        [
            new DutyCommand.Accept(Key), new DutyCommand.UndoAcceptance(Key), new DutyCommand.Return(Key, "нет"), new DutyCommand.Extend(Key, Due.AddDays(9)),
            new DutyCommand.RefuseExtension(Key), new DutyCommand.Waive(Key, "приказ"), new DutyCommand.Restore(Key),
        ];

        foreach (var duty in (DutyCase[])[Case(), Reported, Accepted])
        {
            foreach (var command in ofCollege)
                Assert.All([Viktor, Galina, Dmitry, Elena, Fedor], person => Assert.IsType<DutyRefusal.NotYours>(duty.Refuses(command, person)));
            foreach (var command in ofCoordinator)
                Assert.All([Anna, Boris, Viktor, Dmitry, Fedor], person => Assert.IsType<DutyRefusal.NotYours>(duty.Refuses(command, person)));
        }
    }

    [Fact]
    public void A_coordinator_without_an_addressee_oversees_everything() =>
        Assert.Equal(DutyState.Accepted, Reported.After(new DutyCommand.Accept(Key), Elena).Duty.State);

    [Fact]
    public void A_report_is_withdrawn_only_until_it_is_accepted()
    {
        Assert.Equal(DutyState.Open, Reported.After(new DutyCommand.Withdraw(Key), Boris).Duty.State);
        Assert.IsType<DutyRefusal.AlreadyAccepted>(Accepted.Refuses(new DutyCommand.Withdraw(Key), Anna));
        Assert.IsType<DutyRefusal.NothingToWithdraw>(Case().Refuses(new DutyCommand.Withdraw(Key), Anna));
    }

    [Fact]
    public void A_returned_report_keeps_its_remark_even_if_the_next_one_is_withdrawn()
    {
        var again = Reported.After(new DutyCommand.Return(Key, "нет таблицы"), Galina).After(Done, Anna).After(new DutyCommand.Withdraw(Key), Anna);

        Assert.Equal(DutyState.Returned, again.Duty.State);
        Assert.Equal("нет таблицы", again.History.Remark!.Remark);
        Assert.IsType<DutyRefusal.NothingToDecide>(again.Refuses(new DutyCommand.Accept(Key), Galina));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void A_return_a_request_and_a_waiver_need_a_word_of_why(string nothing)
    {
        Assert.IsType<DutyRefusal.ReasonRequired>(Reported.Refuses(new DutyCommand.Return(Key, nothing), Galina));
        Assert.IsType<DutyRefusal.ReasonRequired>(Case().Refuses(new DutyCommand.Waive(Key, nothing), Galina));
        Assert.IsType<DutyRefusal.ReasonRequired>(Case().Refuses(new DutyCommand.AskExtension(Key, Due.AddDays(7), nothing), Anna));
    }

    [Fact]
    public void An_acceptance_can_be_undone_for_a_day()
    {
        var undo = new DutyCommand.UndoAcceptance(Key);

        Assert.Equal(DutyState.Reported, Accepted.After(undo, Elena, Morning.AddDays(1)).Duty.State);
        Assert.Equal(new DutyRefusal.TooLateToUndo(Morning), Accepted.Refuses(undo, Galina, Morning.AddDays(1).AddSeconds(1)));
        Assert.IsType<DutyRefusal.NothingToUndo>(Reported.Refuses(undo, Galina));
    }

    [Fact]
    public void A_report_that_was_replaced_after_the_coordinator_looked_is_not_accepted_unseen()
    {
        var replaced = Reported.After(new DutyCommand.Withdraw(Key), Anna).After(Done, Boris);

        Assert.IsType<DutyRefusal.ReportChanged>(replaced.Refuses(new DutyCommand.Accept(Key, Seen: 1), Galina));
        Assert.IsType<DutyRefusal.ReportChanged>(replaced.Refuses(new DutyCommand.Return(Key, "нет", Seen: 1), Galina));
        Assert.Equal(DutyState.Accepted, replaced.After(new DutyCommand.Accept(Key, Seen: 2), Galina).Duty.State);
    }

    [Fact]
    public void An_extension_stands_beside_the_first_date()
    {
        var later = Due.AddDays(12);
        var extended = Case().After(new DutyCommand.AskExtension(Key, later, "нет данных"), Anna).After(new DutyCommand.Extend(Key), Galina);

        Assert.Equal((Due, later, (DateOnly?)later), (extended.Duty.Key.Due, extended.Duty.Expected, extended.Duty.Extended));
        Assert.Null(extended.History.Asked);
        Assert.Equal(new DutyRefusal.ExtensionAlreadyGranted(Galina.Id, Morning, later), extended.Refuses(new DutyCommand.Extend(Key), Elena));
        Assert.Equal(new DutyRefusal.ExtensionAlreadyGranted(Galina.Id, Morning, later), extended.Refuses(new DutyCommand.RefuseExtension(Key), Elena));
    }

    [Fact]
    public void A_refused_extension_leaves_the_date_and_can_be_asked_again()
    {
        var refused = Case().After(new DutyCommand.AskExtension(Key, Due.AddDays(9), "болезнь"), Anna).After(new DutyCommand.RefuseExtension(Key, "успеваете"), Galina);

        Assert.Equal(Due, refused.Duty.Expected);
        Assert.IsType<DutyRefusal.ExtensionAlreadyRefused>(refused.Refuses(new DutyCommand.Extend(Key), Elena));
        Assert.NotNull(refused.After(new DutyCommand.AskExtension(Key, Due.AddDays(5), "болезнь"), Boris).History.Asked);
    }

    [Fact]
    public void An_extension_lies_after_the_date_and_not_in_the_past()
    {
        Assert.Equal(new DutyRefusal.DateNotLater(Due), Case().Refuses(new DutyCommand.AskExtension(Key, Due, "болезнь"), Anna));

        var late = new DateTimeOffset(2024, 3, 1, 0, 30, 0, TimeSpan.FromHours(3));
        Assert.Equal(new DutyRefusal.DateNotLater(new(2024, 2, 29)), Case().Refuses(new DutyCommand.Extend(Key, new(2024, 2, 29)), Galina, late));
        Assert.Equal(new(2024, 3, 1), Case().After(new DutyCommand.Extend(Key, new(2024, 3, 1)), Galina, late).Duty.Expected);
    }

    [Fact]
    public void One_request_is_open_at_a_time_and_a_report_makes_it_moot()
    {
        var asked = Case().After(new DutyCommand.AskExtension(Key, Due.AddDays(9), "болезнь"), Anna);

        Assert.Equal(new DutyRefusal.ExtensionAlreadyAsked(Anna.Id, Morning, Due.AddDays(9)), asked.Refuses(new DutyCommand.AskExtension(Key, Due.AddDays(5), "болезнь"), Boris));
        Assert.Null(asked.After(Done, Anna).History.Asked);
        Assert.IsType<DutyRefusal.NoExtensionAsked>(Case().Refuses(new DutyCommand.RefuseExtension(Key), Galina));
    }

    [Fact]
    public void A_waived_duty_is_owed_again_once_restored_and_where_it_was()
    {
        var waived = Reported.After(new DutyCommand.Waive(Key, "приказ № 5"), Galina);

        Assert.Equal(new DutyRefusal.AlreadyWaived(Galina.Id, Morning, "приказ № 5"), waived.Refuses(Done, Anna));
        Assert.Equal(DutyState.Reported, waived.After(new DutyCommand.Restore(Key), Galina).Duty.State);
        Assert.IsType<DutyRefusal.NothingToRestore>(Reported.Refuses(new DutyCommand.Restore(Key), Galina));
        Assert.IsType<DutyRefusal.AlreadyAccepted>(Accepted.Refuses(new DutyCommand.Waive(Key, "приказ"), Galina));
    }

    [Fact]
    public void Each_person_takes_notice_once_and_it_changes_nothing_else()
    {
        var noticed = Case().After(new DutyCommand.Notice(Key), Anna).After(new DutyCommand.Notice(Key), Boris);

        Assert.Equal(new DutyRefusal.AlreadyNoticed(Morning), noticed.Refuses(new DutyCommand.Notice(Key), Anna));
        Assert.Equal(Case().Duty, noticed.Duty);
    }

    [Fact]
    public void A_report_carries_what_was_asked_for()
    {
        var file = new SentFile("AgAD", "план.docx", false, 1000);
        var text = new ReportContent("Проведено 3 встречи");
        var number = new Proof.Number("Чел.", false, new Dictionary<int, string>());
        var yesNo = number with { YesNo = true };

        Assert.True(ReportContent.Done.Satisfies(new Proof.Nothing()) && text.Satisfies(new Proof.Nothing()));
        Assert.True(text.Satisfies(new Proof.Text()));
        Assert.False(new ReportContent("  ").Satisfies(new Proof.Text()));
        Assert.True(new ReportContent(null, [file]).Satisfies(new Proof.File()));
        Assert.False(text.Satisfies(new Proof.File()));
        Assert.True(new ReportContent(Number: 12.5m).Satisfies(number));
        Assert.False(text.Satisfies(number));
        Assert.True(new ReportContent(Number: 1).Satisfies(yesNo));
        Assert.False(new ReportContent(Number: 12).Satisfies(yesNo));
        Assert.Equal(new DutyRefusal.ProofMissing(new Proof.File()), Case(new Proof.File()).Refuses(Done, Anna));
    }

    [Fact]
    public void A_command_for_another_duty_is_a_broken_caller() =>
        Assert.Throws<ArgumentException>(() => DutyDecisions.Decide(Case(), new DutyCommand.Withdraw(Key with { College = "wood" }), Morning, Anna));
}
