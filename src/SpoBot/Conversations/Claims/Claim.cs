namespace SpoBot.Conversations.Claims;

/// <summary>
/// What a button says when it is pressed: a claim, never a right. Each button of each room is one sealed record of numbers,
/// dates and, last, at most one short string; <see cref="ClaimCodec"/> writes it into the 64 bytes a button carries.
/// </summary>
internal abstract record Claim;

/// <summary>The record's name on the wire. Once released it is never given to another record.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ClaimTagAttribute(string tag) : Attribute
{
    internal string Tag { get; } = tag;
}
