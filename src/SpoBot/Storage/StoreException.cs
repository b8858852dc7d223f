namespace SpoBot.Storage;

/// <summary>The store cannot do its work. The message is one sentence for the administrator with the mend, in Russian and in English.</summary>
internal sealed class StoreException : Exception
{
    // EROFS; .NET has no exception of its own for it.
    private const int ReadOnlyDisk = 30;

    internal StoreException(StoreFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    internal StoreFault Fault { get; }

    internal static StoreException InUse(string path) =>
        new(StoreFault.InUse, $"Файл данных {path} уже занят другим процессом SpoBot: остановите его или укажите другой Storage__Path. / Another SpoBot works with this data file: stop it or set another Storage__Path.");

    internal static StoreException Newer(string path, int found, int known) =>
        new(StoreFault.Newer, $"Файл данных {path} записан более новой версией SpoBot (схема {found}, эта версия знает {known}): обновите программу или восстановите копию. / A newer SpoBot wrote this data file: upgrade the program or restore a copy.");

    internal static StoreException Older(string path, int found) =>
        new(StoreFault.Older, $"Файл данных {path} записан прежней версией SpoBot (схема {found}): запустите spobot run, он обновит его и сделает перед этим копию. / An earlier SpoBot wrote this data file: start spobot run, which upgrades it and keeps a copy.");

    internal static StoreException Damaged(string path, string detail, string? backup, Exception? inner = null) =>
        new(StoreFault.Damaged, $"Файл данных {path} повреждён ({detail}): {Mend(backup)} / The data file is damaged: restore a copy with spobot restore FILE.", inner);

    internal static StoreException NotThere(string path) =>
        new(StoreFault.NotThere, $"Файла {path} нет: проверьте путь. / There is no such file: check the path.");

    internal static StoreException NotOurs(string path) =>
        new(StoreFault.NotOurs, $"Файл {path} – не данные SpoBot: выберите другой файл. / This is not SpoBot data: choose another file.");

    internal static StoreException NotAFolder(string path) =>
        new(StoreFault.NotWritable, $"{path} – файл, а нужна папка: уберите его или укажите в настройке другое место. / This is a file where a folder is needed: move it or set another place.");

    internal static StoreException NotAFile(string path) =>
        new(StoreFault.NotWritable, $"{path} – папка, а нужен файл: укажите, например, {Path.Combine(path, "spobot.db")}. / This is a folder where a file is needed: name a file in it.");

    internal static StoreException NotWritable(string path, Exception? inner = null) => inner switch
    {
        DirectoryNotFoundException => new(StoreFault.NotWritable, $"Папки для {path} нет: создайте её или укажите другую. / There is no such folder: make it or set another.", inner),
        { HResult: ReadOnlyDisk } => new(StoreFault.NotWritable, $"Диск, на котором {path}, подключён только для чтения: подключите его для записи или укажите другое место. / The disk is read-only: mount it for writing or set another place.", inner),
        _ => NoRight(path, inner),
    };

    private static StoreException NoRight(string path, Exception? inner) =>
        new(StoreFault.NotWritable, $"Нет права записи в {path}: дайте пользователю, от имени которого работает SpoBot, право записи в эту папку. / Cannot write there: let the user that SpoBot runs as write to this folder.", inner);

    internal static StoreException Full(string path, Exception? inner = null) =>
        new(StoreFault.Full, $"На диске с файлом данных {path} кончилось место: освободите его, работа продолжится сама. / The disk is full: make room, work goes on by itself.", inner);

    internal static StoreException FullForCopy(string target, Exception inner) =>
        new(StoreFault.Full, $"Для копии {target} не хватило места: освободите его или укажите другой диск; данные не тронуты. / No room for the copy: make some or choose another disk; the data are untouched.", inner);

    internal static StoreException Broken(string path, Exception inner) =>
        new(StoreFault.Broken, $"Хранилище {path} не отвечает ({inner.Message}): проверьте диск. / The store does not answer: check the disk.", inner);

    private static string Mend(string? backup) => backup is null
        ? "резервных копий рядом нет; восстановите файл командой spobot restore ФАЙЛ из своей копии."
        : $"последняя резервная копия — {backup}, восстановление: spobot restore {backup}.";
}
