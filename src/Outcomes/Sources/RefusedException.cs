namespace Puebla.Outcomes.Sources;

/// <summary>Ends the reading of a file from deep inside a decoder; never leaves <see cref="SourceReader"/>.</summary>
internal class RefusedException(string code, params object[] values) : Exception
{
    public SourceResult Result => Refusals.Of(code, values);
}

/// <summary>A PDF of which no page has a letter.</summary>
/// <param name="pages">How many pages it has.</param>
internal sealed class NoTextException(int pages) : RefusedException("pdf-without-text")
{
    public int Pages => pages;
}
