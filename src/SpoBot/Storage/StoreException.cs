namespace SpoBot.Storage;

/// <summary>The store cannot do its work. The message is one sentence for the administrator with the mend, in Russian and in English.</summary>
internal sealed class StoreException : Exception
{
    internal StoreException(StoreFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    internal StoreFault Fault { get; }

    internal static StoreException InUse(string path) =>
        new(StoreFault.InUse, $"Файл данных {path} уже занят другим процессом SpoBot: остановите его или укажите другой Storage__Path. / Another SpoBot works with this data file: stop it or set another Storage__Path.");

    internal static StoreException Newer(string path, int found, int known) =>
        new(StoreFault.Newer, $"Файл данных {path} записан более новой версией SpoBot (схема {found}, эта версия знает {known}): обновите программу или восстановите копию. / A newer SpoBot wrote this data file: upgrade the program or restore a copy.");

    internal static StoreException Damaged(string path, string detail, string? backup, Exception? inner = null) =>
        new(StoreFault.Damaged, $"Файл данных {path} повреждён ({detail}): {Mend(backup)} / The data file is damaged: restore a copy with spobot restore FILE.", inner);

    internal static StoreException NotThere(string path) =>
        new(StoreFault.NotThere, $"Файла {path} нет: проверьте путь. / There is no such file: check the path.");

    internal static StoreException NotOurs(string path) =>
        new(StoreFault.NotOurs, $"Файл {path} – не данные SpoBot: выберите другой файл. / This is not SpoBot data: choose another file.");

    internal static StoreException NotWritable(string path, Exception? inner = null) =>
        new(StoreFault.NotWritable, $"Нет права записи в {path}: дайте пользователю, от имени которого работает SpoBot, право записи в эту папку. / Cannot write there: let the user that SpoBot runs as write to this folder.", inner);

    internal static StoreException Full(string path, Exception? inner = null) =>
        new(StoreFault.Full, $"На диске с файлом данных {path} кончилось место: освободите его, работа продолжится сама. / The disk is full: make room, work goes on by itself.", inner);

    internal static StoreException Broken(string path, Exception inner) =>
        new(StoreFault.Broken, $"Хранилище {path} не отвечает ({inner.Message}): проверьте диск. / The store does not answer: check the disk.", inner);

    private static string Mend(string? backup) => backup is null
        ? "резервных копий рядом нет; восстановите файл командой spobot restore ФАЙЛ из своей копии."
        : $"последняя резервная копия — {backup}, восстановление: spobot restore {backup}.";
}
