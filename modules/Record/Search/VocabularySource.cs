using Puebla.Conference.Contracts;

namespace Puebla.Record.Search;

/// <summary>Gives the vocabulary that the Conference's facts hold now.</summary>
internal interface IVocabularySource
{
    ValueTask<Vocabulary> Get(CancellationToken stop);
}

/// <summary>Builds the vocabulary once for each state of the facts.</summary>
internal sealed class VocabularySource(IConference conference) : IVocabularySource
{
    private Kept? _kept;

    public async ValueTask<Vocabulary> Get(CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var kept = _kept;
        if (kept is null || !ReferenceEquals(kept.Facts, facts))
        {
            _kept = kept = new(facts, Build(facts));
        }
        return kept.Vocabulary;
    }

    public static Vocabulary Build(ConferenceFacts facts) =>
        new(
            KnownNames.Of(facts),
            facts.Subjects.SelectMany(subject =>
                subject.Words.Es.Concat(subject.Words.En).Select(words => (words, subject.Key))
            )
        );

    private sealed record Kept(ConferenceFacts Facts, Vocabulary Vocabulary);
}
