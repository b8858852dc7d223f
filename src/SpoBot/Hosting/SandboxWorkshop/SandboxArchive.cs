using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Storage;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>The file that a sandbox goes on from another day: the worker's data, the phones and the hour in one archive. Held by one process.</summary>
internal sealed class SandboxArchive : IDisposable
{
    private const string About = "sandbox.json";
    private const string Phones = "phones.json";
    private const string Data = "spobot.db";
    private const int Version = 1;

    private readonly InstanceLock _held;

    private SandboxArchive(string path, InstanceLock held) => (Path, _held) = (path, held);

    internal string Path { get; }

    internal bool IsThere => File.Exists(Path);

    internal static SandboxArchive Hold(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(path))
            throw new IOException($"{path} – папка, а нужен файл.");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            return new SandboxArchive(path, InstanceLock.Take(path));
        }
        catch (StoreException e) when (e.Fault == StoreFault.InUse)
        {
            throw new IOException($"файл {path} занят другой песочницей.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"файл {path} здесь не создать: {e.Message}", e);
        }
    }

    /// <summary>Puts the worker's data into a folder and returns the rest.</summary>
    internal KeptWorld Open(string data)
    {
        try
        {
            using var archive = ZipFile.OpenRead(Path);
            var about = JsonSerializer.Deserialize(Read(archive, About), CoverJson.Default.SandboxCover)!;
            if (about.Version > Version)
                throw new IOException($"файл {Path} записан более новой версией SpoBot.");
            Entry(archive, Data).ExtractToFile(data);
            return new KeptWorld(about.Scene, about.Now, Read(archive, Phones));
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw NotOurs(e);
        }
    }

    /// <summary>Whole or not at all.</summary>
    internal void Save(KeptWorld world, string data)
    {
        var (copy, unfinished) = (data + ".copy", Path + ".part");
        Backups.Take(data, copy);
        using (var file = new FileStream(unfinished, FileMode.Create))
        {
            using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                Write(archive, About, JsonSerializer.SerializeToUtf8Bytes(new SandboxCover(Version, world.Scene, world.Now), CoverJson.Default.SandboxCover));
                Write(archive, Phones, world.Phones);
                archive.CreateEntryFromFile(copy, Data, CompressionLevel.Fastest);
            }

            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, Path, overwrite: true);
        File.Delete(copy);
    }

    internal IOException NotOurs(Exception? why = null) => new($"файл {Path} – не сохранённая песочница, укажите другое имя.", why);

    public void Dispose()
    {
        _held.Dispose();
        File.Delete(Path + ".lock");
    }

    private ZipArchiveEntry Entry(ZipArchive archive, string name) => archive.GetEntry(name) ?? throw NotOurs();

    private byte[] Read(ZipArchive archive, string name)
    {
        using var entry = Entry(archive, name).Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }
}

/// <summary>What is written on the outside of a kept sandbox.</summary>
internal sealed record SandboxCover(int Version, string Scene, DateTimeOffset Now);

[JsonSerializable(typeof(SandboxCover))]
internal sealed partial class CoverJson : JsonSerializerContext;
