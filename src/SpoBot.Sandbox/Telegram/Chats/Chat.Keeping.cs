using SpoBot.Sandbox.Telegram.Keyboards;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>What changes a chat. Everything here happens under the chat's own lock.</summary>
public sealed partial class Chat
{
    internal void Act(ChatAction action)
    {
        lock (Gate)
        {
            _changes++;
            Action = action;
        }

        Changed.Pulse();
    }

    internal Message Add(Func<long, Message> make, Keyboard? keyboard = null)
    {
        Message message;
        lock (Gate)
        {
            message = make(++_changes);
            _messages.Add(message);
            if (message.FromBot)
                (SentByBot, Action) = (SentByBot + 1, null);
            else
                SeenUpTo = _changes;
            if (_messages.Count > _keep)
                _messages.RemoveRange(0, _messages.Count - _keep);
            ReplyKeyboard = keyboard?.Kind switch
            {
                KeyboardKind.Reply => keyboard,
                KeyboardKind.Remove => null,
                _ => ReplyKeyboard,
            };
        }

        Changed.Pulse();
        return message;
    }

    internal Message? Find(long id)
    {
        lock (Gate)
            return IndexOf(id) is >= 0 and var index ? _messages[index] : null;
    }

    /// <summary>Puts an edited message in the place of the old one; the edit sees the newest state and its own number.</summary>
    internal Message? Replace(long id, Func<Message, long, Message> edit)
    {
        Message edited;
        lock (Gate)
        {
            var index = IndexOf(id);
            if (index < 0)
                return null;
            edited = edit(_messages[index], _changes + 1);
            _changes++;
            _messages[index] = edited;
            if (!edited.FromBot)
                SeenUpTo = _changes;
        }

        Changed.Pulse();
        return edited;
    }

    internal bool Remove(long id)
    {
        lock (Gate)
        {
            var index = IndexOf(id);
            if (index < 0)
                return false;
            _messages.RemoveAt(index);
            _changes++;
        }

        Changed.Pulse();
        return true;
    }

    internal void Show(Toast toast)
    {
        lock (Gate)
        {
            _toasts.Add(toast);
            if (_toasts.Count > _keep)
                _toasts.RemoveAt(0);
        }

        Changed.Pulse();
    }

    /// <summary>A person has acted: what stood before is no longer news.</summary>
    internal void Acted()
    {
        lock (Gate)
            SeenUpTo = _changes;
    }

    /// <summary>Puts back what stood here another day.</summary>
    internal void GoOn(IReadOnlyList<Message> messages, Keyboard? keyboard, int sentByBot)
    {
        lock (Gate)
        {
            _messages.AddRange(messages);
            _changes = SeenUpTo = messages.Count;
            (ReplyKeyboard, SentByBot) = (keyboard, sentByBot);
        }
    }

    private int IndexOf(long id)
    {
        var (low, high) = (0, _messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_messages[middle].Id == id)
                return middle;
            if (_messages[middle].Id < id)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
