using System.Text.Json.Serialization;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.Remembrance;

/// <summary>What outlives this Telegram: phones and what is on them, files, what the bot has yet to hear, and the numbers already given out.</summary>
internal sealed record WorldMemory(
    long LastMessage, long LastUpdate, IReadOnlyList<Update> Waiting, IReadOnlyList<StoredFile> Files, IReadOnlyList<PhoneMemory> Phones);

[JsonSerializable(typeof(WorldMemory))]
internal sealed partial class MemoryJson : JsonSerializerContext;
