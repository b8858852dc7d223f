namespace SpoBot.Exports;

internal sealed record ExportFile(string Name, string MimeType, byte[] Bytes, string Caption);
