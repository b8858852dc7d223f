namespace SpoBot.Storage;

/// <summary>What can be wrong with the data file, told apart because each has its own mend.</summary>
internal enum StoreFault
{
    /// <summary>Another process works with the same file.</summary>
    InUse,

    /// <summary>The file was written by a newer version of the program.</summary>
    Newer,

    /// <summary>An earlier version wrote it, and whoever looks does not change it.</summary>
    Older,

    /// <summary>The file is not a database, or pages of it are broken.</summary>
    Damaged,

    /// <summary>There is no such file.</summary>
    NotThere,

    /// <summary>A database, but not one of this program.</summary>
    NotOurs,

    /// <summary>The folder or the file cannot be written.</summary>
    NotWritable,

    /// <summary>No room on the disk. Work goes on by itself when there is some.</summary>
    Full,

    /// <summary>The disk failed, or something that nobody foresaw.</summary>
    Broken,
}
