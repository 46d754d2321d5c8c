using Puebla.Kernel.Access;

namespace Puebla.Conference.Contracts;

/// <summary>
/// Who enters behind closed doors: each Vice-Minister or Under-Secretary, and at most two senior officials with each
/// (booklet l.666-670; "up to two": history 16.b, contradiction 29). A country may send several Vice-Ministers.
/// </summary>
public static class ClosedDoor
{
    /// <summary>How many officials each Vice-Minister may bring at most.</summary>
    public const int CompanionsOfEach = 2;

    /// <summary>The rule, to be shown as the reason.</summary>
    public static Rule Rule => Participation.MemberRules.ClosedDoor;

    /// <summary>Whether a delegation may enter as it is.</summary>
    /// <param name="viceMinisters">Its Vice-Ministers and Under-Secretaries who enter; without one nobody does.</param>
    /// <param name="officials">The officials who come with them.</param>
    public static bool Admits(int viceMinisters, int officials) =>
        viceMinisters > 0 && officials >= 0 && officials <= viceMinisters * CompanionsOfEach;
}
