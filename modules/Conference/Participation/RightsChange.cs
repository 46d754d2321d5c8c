namespace Puebla.Conference.Participation;

/// <summary>How it is announced that mandates give something else than before, for whoever keeps a person's audiences.</summary>
internal static class RightsChange
{
    /// <summary>Announced after the change itself, so that who forgets here reads the new.</summary>
    public const string Tag = "mandates";
}
