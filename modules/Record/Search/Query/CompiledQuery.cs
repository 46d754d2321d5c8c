namespace Puebla.Record.Search.Query;

/// <summary>A query as PostgreSQL takes it.</summary>
/// <param name="All">What must match, as a <c>tsquery</c>; null where the query has no word that counts.</param>
/// <param name="AsPhrase">All words one after the other in the text itself, which lifts a hit; null where no word counts.</param>
/// <param name="Terms">What was read.</param>
internal sealed record CompiledQuery(string? All, string? AsPhrase, IReadOnlyList<QueryTerm> Terms)
{
    /// <summary>The names asked for, to be marked in any spelling.</summary>
    public IEnumerable<string> NameTokens =>
        Terms.Where(term => !term.Excluded).Select(term => term.NameToken).OfType<string>();
}
