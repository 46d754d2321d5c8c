namespace Puebla.Kernel.Access;

/// <summary>The one place that decides: it reads the participation table and the table of offices, and nothing else decides.</summary>
public interface IRights
{
    /// <summary>The audiences that mandates give at an instant, the public left out.</summary>
    /// <param name="mandates">Mandates in force at that instant.</param>
    /// <param name="at">The instant; who presides and who belongs is asked for it.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<IReadOnlyList<Audience>> AudiencesOf(
        IReadOnlyCollection<Mandate> mandates,
        DateTimeOffset at,
        CancellationToken stop = default
    );

    /// <summary>Whether the actor may do it now, and why.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="act">What for.</param>
    /// <param name="about">The party that it is about; null asks whether the actor may do it for any party at all, as a page in general does.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<Decision> May(
        Actor actor,
        Act act,
        Party? about = null,
        CancellationToken stop = default
    );

    /// <summary>The next instant at which what <see cref="AudiencesOf"/> gives may change by itself: an authorisation begins or ends, or a day begins in San José and with it a line of the registers. Nobody keeps audiences beyond it.</summary>
    /// <param name="after">From when on; the answer is later.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<DateTimeOffset> NextChange(DateTimeOffset after, CancellationToken stop = default);

    /// <summary>Why those of an audience see its things, and who they are.</summary>
    ValueTask<AudienceRule> RuleOf(Audience audience, CancellationToken stop = default);
}

/// <summary>A rule that can be shown as the reason.</summary>
/// <param name="Code">Stable, for tests: <c>offices.read-journal</c>.</param>
/// <param name="Sentence">The rule in our words.</param>
/// <param name="Sources">Where it stands; empty where it is a setting or Puebla's own default, which the sentence then says.</param>
public sealed record Rule(string Code, LocalizedText Sentence, IReadOnlyList<SourceRef> Sources);

/// <summary>A yes or a no with its reason.</summary>
/// <param name="Allowed">Yes or no.</param>
/// <param name="Rule">Why.</param>
/// <param name="By">The mandate that gives the right, for the journal; null for a no, and for Puebla itself.</param>
public sealed record Decision(bool Allowed, Rule Rule, Mandate? By = null)
{
    /// <summary>The no as a refusal for a form.</summary>
    public Refusal AsRefusal() =>
        new(Rule.Code, Rule.Sentence.Spanish, Rule.Sentence.English ?? Rule.Sentence.Spanish);
}

/// <summary>Who sees what is classified for an audience, and why.</summary>
/// <param name="Audience">The audience.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Who">Those who belong to it, one phrase each.</param>
public sealed record AudienceRule(Audience Audience, Rule Rule, IReadOnlyList<LocalizedText> Who);
