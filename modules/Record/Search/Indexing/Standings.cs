namespace Puebla.Record.Search.Indexing;

/// <summary>Whether somebody adopted a text: values by which search is filtered.</summary>
internal static class Standings
{
    public const string Adopted = "adopted";

    public const string Sample = "sample";

    /// <summary>Kept, and never meant for adoption.</summary>
    public const string Document = "document";

    /// <summary>Of an instrument.</summary>
    public static string Of(Data.Instrument instrument) =>
        instrument.IsSample ? Sample
        : instrument.State == Data.InstrumentState.Kept ? Document
        : Adopted;
}
