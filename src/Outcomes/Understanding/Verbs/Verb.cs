namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>An operative verb: its Spanish lemma, under which both languages are counted, and what it does.</summary>
internal sealed record Verb(string Lemma, ActClass Class);

/// <summary>A form of a verb as it may stand in a text.</summary>
internal readonly record struct VerbForm(Verb Verb, Mood Mood);

internal enum Mood
{
    /// <summary>Infinitive or bare form that opens a provision.</summary>
    Infinitive,

    /// <summary>Present or past of those who speak: acuerdan, decided, reconocemos.</summary>
    Finite,

    /// <summary>Present subjunctive, as in “Que los Países Miembros remitan”.</summary>
    Subjunctive,

    /// <summary>Future tense or an auxiliary of duty: enviará, deberá enviar, shall submit.</summary>
    Duty,
}
