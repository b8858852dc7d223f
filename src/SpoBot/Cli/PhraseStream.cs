using System.Buffers;
using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Cli;

/// <summary>
/// One phrase a line in, one JSON object a line out. Output is buffered, but never kept back while the input is silent, so that
/// a program on the other side may ask line by line.
/// </summary>
internal static class PhraseStream
{
    private const int FlushAt = 1 << 16;

    public static void Answer(Stream input, Stream output, PhraseRequest request, WorkingCalendar calendar)
    {
        var answers = new ArrayBufferWriter<byte>(FlushAt * 2);
        using var writer = PhraseJson.Writer(answers);
        var bytes = new byte[FlushAt];
        var start = 0;
        var end = 0;
        var searched = 0;
        var isFirst = true;
        while (true)
        {
            var line = bytes.AsSpan(searched, end - searched).IndexOf((byte)'\n') + searched;
            if (line >= searched)
            {
                One(bytes.AsSpan(start, line - start));
                start = searched = line + 1;
                if (answers.WrittenCount >= FlushAt)
                    Flush();
                continue;
            }

            Flush();
            if (start > 0)
                bytes.AsSpan(start, end - start).CopyTo(bytes);
            (start, end, searched) = (0, end - start, end - start);
            if (end == bytes.Length)
                Array.Resize(ref bytes, bytes.Length * 2);
            var read = input.Read(bytes, end, bytes.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (end > 0)
            One(bytes.AsSpan(0, end));
        Flush();

        void One(ReadOnlySpan<byte> line)
        {
            if (isFirst && line.StartsWith("\uFEFF"u8))
                line = line[3..];
            isFirst = false;
            if (line.EndsWith("\r"u8))
                line = line[..^1];
            writer.Reset();
            PhraseJson.Write(writer, DeadlineReader.Read(Encoding.UTF8.GetString(line), request.Context), request, calendar);
            answers.Write("\n"u8);
        }

        void Flush()
        {
            output.Write(answers.WrittenSpan);
            output.Flush();
            answers.ResetWrittenCount();
        }
    }
}
