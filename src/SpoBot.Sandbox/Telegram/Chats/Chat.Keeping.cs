using SpoBot.Sandbox.Telegram.Keyboards;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>What changes a chat. Everything here happens under the chat's own lock.</summary>
public sealed partial class Chat
{
    internal Message Add(Func<long, Message> make, Keyboard? keyboard = null)
    {
        Message message;
        lock (Gate)
        {
            message = make(++changes);
            messages.Add(message);
            if (message.FromBot)
                SentByBot++;
            else
                SeenUpTo = changes;
            if (messages.Count > keep)
                messages.RemoveRange(0, messages.Count - keep);
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
            return IndexOf(id) is >= 0 and var index ? messages[index] : null;
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
            edited = edit(messages[index], changes + 1);
            changes++;
            messages[index] = edited;
            if (!edited.FromBot)
                SeenUpTo = changes;
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
            messages.RemoveAt(index);
            changes++;
        }

        Changed.Pulse();
        return true;
    }

    internal void Show(Toast toast)
    {
        lock (Gate)
        {
            toasts.Add(toast);
            if (toasts.Count > keep)
                toasts.RemoveAt(0);
        }

        Changed.Pulse();
    }

    /// <summary>A person has acted: what stood before is no longer news.</summary>
    internal void Acted()
    {
        lock (Gate)
            SeenUpTo = changes;
    }

    private int IndexOf(long id)
    {
        var (low, high) = (0, messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (messages[middle].Id == id)
                return middle;
            if (messages[middle].Id < id)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
