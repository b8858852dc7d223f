namespace SpoBot.Domain.Register;

/// <summary>A part of a document under one heading.</summary>
public sealed record Section(string Id, string Title);
