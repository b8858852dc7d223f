using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Conversations.Claims;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.Conversations;

public sealed class ClaimCodecTests
{
    [Fact]
    public void Every_button_of_every_room_fits_and_comes_back_as_it_was()
    {
        foreach (var type in ClaimCodec.Known)
        {
            var constructor = type.GetConstructors().Single();
            var claim = (Claim)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Largest(parameter.ParameterType))]);

            var written = ClaimCodec.Write(claim);

            Assert.True(Encoding.UTF8.GetByteCount(written) <= ClaimCodec.MostBytes, $"{type.Name}: {written}");
            Assert.Equal(claim, ClaimCodec.Read(written));
        }
    }

    /// <summary>Letters stay in chats for years: a line that changes here is a button that stops working there.</summary>
    [Fact]
    public void A_heads_buttons_keep_their_spelling_from_version_to_version()
    {
        var spelled = ClaimCodec.Known.Where(type => type.Namespace is "SpoBot.Conversations.Head" or "SpoBot.Conversations.Strangers").Select(type =>
        {
            var constructor = type.GetConstructors().Single();
            return $"{ClaimCodec.Write((Claim)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Largest(parameter.ParameterType))]))} {type.Name}\n";
        });

        Golden.Matches("buttons-of-a-head", string.Concat(spelled.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Whatever_a_forger_puts_on_a_button_is_read_as_nothing_or_as_a_button_of_ours()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            junk =>
            {
                var read = ClaimCodec.Read(junk ?? "");
                return read is null || ClaimCodec.Write(read).Length > 0;
            }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0r.1")]
    [InlineData("1no-such-button.1")]
    [InlineData("1\u0000")]
    public void Old_foreign_and_forged_buttons_are_nothing(string text) => Assert.Null(ClaimCodec.Read(text));

    private static object Largest(Type type) => type switch
    {
        _ when type == typeof(long) => 9_999_999_999L,
        _ when type == typeof(int) => int.MaxValue,
        _ when type == typeof(bool) => true,
        _ when type == typeof(DateOnly) => new DateOnly(2099, 12, 31),
        _ when type == typeof(string) => new string('x', 32),
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
        _ => throw new InvalidOperationException(type.Name),
    };
}
