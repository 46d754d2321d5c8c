namespace Puebla.Outcomes.Sources;

/// <summary>Ends the reading of a file from deep inside a decoder; never leaves <see cref="SourceReader"/>.</summary>
internal sealed class RefusedException(string code, params object[] values) : Exception
{
    public SourceResult Result => Refusals.Of(code, values);
}
