namespace SpoBot.Outbox;

/// <summary>One inline button: its caption and either the claim it carries (≤ 64 bytes) or an address.</summary>
internal sealed record Button(string Caption, string? Claim = null, string? Url = null);
