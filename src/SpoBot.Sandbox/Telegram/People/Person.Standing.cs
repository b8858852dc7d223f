using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.People;

public sealed partial class Person
{
    /// <summary>«Остановить и заблокировать»: the bot hears of it and may no longer write.</summary>
    public void Block()
    {
        if (Blocked)
            return;
        Blocked = true;
        Tell("member", "kicked");
    }

    public void Unblock()
    {
        if (!Blocked)
            return;
        Blocked = false;
        Tell("kicked", "member");
    }

    /// <summary>The account is deleted: nobody is told, the bot finds out when it writes.</summary>
    public void Deactivate() => Deactivated = true;

    private void Tell(string before, string after)
    {
        Chat.Acted();
        _world.Updates.Add("my_chat_member", UpdateJson.MyChatMember(Chat, this, _world.Bot, before, after, _world.Now), Chat.Id);
    }
}
