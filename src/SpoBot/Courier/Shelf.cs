using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>
/// The letters that are claimed and not yet sent. Chooses the next one: answers to buttons, then replies, reminders, bulk; within a lane
/// the oldest whose chat is free. Of one chat never two are under way, and its letters of one lane keep their order.
/// </summary>
internal sealed class Shelf(Pace pace)
{
    internal const int LaneSize = 256;

    private static readonly Lane[] Lanes = [Lane.Reply, Lane.Reminder, Lane.Bulk];

    private readonly Dictionary<long, ChatLine> _chats = [];
    private readonly LinkedList<Held> _toasts = new();
    private readonly LinkedList<Held>[] _lanes = [new(), new(), new()];
    private readonly Dictionary<(long Chat, long Message), LinkedListNode<Held>> _edits = [];
    private readonly HashSet<long> _ids = [];

    /// <summary>Letters that wait here.</summary>
    public int Count { get; private set; }

    /// <summary>Chats that something is remembered about.</summary>
    public int ChatCount => _chats.Count;

    /// <summary>Room is offered in halves, so that the queue is asked rarely.</summary>
    public int RoomFor(Lane lane) => _lanes[(int)lane].Count <= LaneSize / 2 ? LaneSize - _lanes[(int)lane].Count : 0;

    /// <summary>Takes a claimed letter in. One that is here already (its lease ran out and was renewed) is left as it is.</summary>
    public void Add(QueuedLetter letter, List<Settlement> settled)
    {
        if (!_ids.Add(letter.Id))
            return;
        var chat = ChatOf(letter.Chat);
        chat.Returned(letter);
        if (letter.Content is Content.Edit edit && !IsNewest(letter, edit, settled))
        {
            _ids.Remove(letter.Id);
            return;
        }

        Place(new Held(letter, chat));
    }

    /// <summary>
    /// The next letter to send, now removed and its chat busy. <paramref name="free"/> is the earliest moment at which another chat's pace allows
    /// more. What has expired is settled on the way.
    /// </summary>
    public QueuedLetter? Take(TimeSpan now, DateTimeOffset wall, bool toastsOnly, List<Settlement> settled, ref TimeSpan free)
    {
        if (TakeFrom(_toasts, now, wall, settled, ref free) is { } toast)
            return toast;
        if (toastsOnly)
            return null;
        foreach (var lane in Lanes)
        {
            if (TakeFrom(_lanes[(int)lane], now, wall, settled, ref free) is { } letter)
                return letter;
        }

        return null;
    }

    /// <summary>It could not be begun after all: back to its place.</summary>
    public void PutBack(QueuedLetter letter)
    {
        var chat = ChatOf(letter.Chat);
        chat.IsBusy = false;
        Place(new Held(letter, chat));
    }

    /// <summary>The attempt is over, or there was none: the chat is free again.</summary>
    public void Release(QueuedLetter letter, bool isCounted, TimeSpan now)
    {
        _ids.Remove(letter.Id);
        var chat = ChatOf(letter.Chat);
        chat.IsBusy = false;
        if (isCounted)
            chat.Pacer.Count(now);
    }

    /// <summary>The letter comes back from the queue: until then nothing behind it in its chat and lane is sent.</summary>
    public void Await(QueuedLetter letter, TimeSpan until) => ChatOf(letter.Chat).Await(letter, until);

    /// <summary>Gives back what waits here, of one chat or of all.</summary>
    public List<QueuedLetter> Clear(long? chat = null)
    {
        var cleared = new List<QueuedLetter>();
        foreach (var list in _lanes.Append(_toasts))
        {
            for (var node = list.First; node is not null;)
            {
                var next = node.Next;
                if (chat is null || node.Value.Letter.Chat == chat)
                {
                    Remove(node);
                    _ids.Remove(node.Value.Letter.Id);
                    cleared.Add(node.Value.Letter);
                }

                node = next;
            }
        }

        return cleared;
    }

    /// <summary>Forgets chats about which there is nothing left to know.</summary>
    public void Sweep(TimeSpan now)
    {
        foreach (var (id, chat) in _chats)
        {
            if (chat.IsIdle(now))
                _chats.Remove(id);
        }
    }

    private QueuedLetter? TakeFrom(LinkedList<Held> list, TimeSpan now, DateTimeOffset wall, List<Settlement> settled, ref TimeSpan free)
    {
        for (var node = list.First; node is not null;)
        {
            var (letter, chat) = node.Value;
            var next = node.Next;
            if (letter.IsExpired(wall))
            {
                Remove(node);
                _ids.Remove(letter.Id);
                settled.Add(new Settlement.Expired(letter.Id));
            }
            else if (chat.FreeAt(letter, now) is { } at)
            {
                if (at <= now)
                {
                    Remove(node);
                    chat.IsBusy = true;
                    return letter;
                }

                free = at < free ? at : free;
            }

            node = next;
        }

        return null;
    }

    /// <summary>Of several edits of one message only the newest is worth sending.</summary>
    private bool IsNewest(QueuedLetter letter, Content.Edit edit, List<Settlement> settled)
    {
        if (!_edits.TryGetValue((letter.Chat, edit.MessageId), out var other))
            return true;
        var isNewest = other.Value.Letter.Id < letter.Id;
        settled.Add(new Settlement.Replaced(isNewest ? other.Value.Letter.Id : letter.Id));
        if (isNewest)
        {
            _ids.Remove(other.Value.Letter.Id);
            Remove(other);
        }

        return isNewest;
    }

    private void Place(Held held)
    {
        var list = held.Letter.Content is Content.Toast ? _toasts : _lanes[(int)held.Letter.Lane];
        var before = list.Last;
        while (before is not null && before.Value.Letter.Id > held.Letter.Id)
            before = before.Previous;
        var node = before is null ? list.AddFirst(held) : list.AddAfter(before, held);
        if (held.Letter.Content is Content.Edit edit)
            _edits[(held.Letter.Chat, edit.MessageId)] = node;
        held.Chat.Held++;
        Count++;
    }

    private void Remove(LinkedListNode<Held> node)
    {
        var held = node.Value;
        node.List!.Remove(node);
        if (held.Letter.Content is Content.Edit edit && _edits.GetValueOrDefault((held.Letter.Chat, edit.MessageId)) == node)
            _edits.Remove((held.Letter.Chat, edit.MessageId));
        held.Chat.Held--;
        Count--;
    }

    private ChatLine ChatOf(long id)
    {
        if (!_chats.TryGetValue(id, out var chat))
            _chats.Add(id, chat = new ChatLine(id, pace));
        return chat;
    }

    private sealed record Held(QueuedLetter Letter, ChatLine Chat);
}
