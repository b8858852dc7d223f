namespace SpoBot.Telegram.Types;

internal sealed record Answer<T>(bool Ok, T? Result);
