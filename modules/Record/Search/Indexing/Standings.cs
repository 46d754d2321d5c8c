namespace Puebla.Record.Search.Indexing;

/// <summary>Whether somebody adopted a text: values by which search is filtered.</summary>
internal static class Standings
{
    public const string Adopted = "adopted";

    public const string Sample = "sample";
}
