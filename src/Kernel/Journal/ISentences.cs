using System.Resources;

namespace Puebla.Kernel.Journal;

/// <summary>Tells lines of the journal, notices and proposals as sentences in the reader's language.</summary>
public interface ISentences
{
    /// <summary>The sentence of a code, with its details put in; a general sentence that names the code where no module knows it.</summary>
    /// <param name="code">Code of an action or a notice: <c>contacts.mandate-confirmed</c>.</param>
    /// <param name="subject">Key of what it is about; <c>{subject}</c> in the template.</param>
    /// <param name="details">JSON object; its fields stand in the template as <c>{field}</c>, in whatever case the object has them, or <c>{field|person}</c>, <c>{field|party}</c>, <c>{field|body}</c>, <c>{field|office}</c>, <c>{field|mandate}</c>, <c>{field|audience}</c>, <c>{field|date}</c> where they are keys to be named; a part in brackets, <c>[, until {to|date}]</c>, is left out where its field is empty.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<string> Tell(
        string code,
        string subject,
        string details,
        Language language,
        CancellationToken stop = default
    );

    /// <summary>What a key is called: the name where somebody knows it, else words that say what is missing. Never empty.</summary>
    /// <param name="kind"><c>person</c>, <c>party</c>, <c>body</c>, <c>office</c>, <c>mandate</c>, <c>audience</c>, <c>date</c>, or a kind of a module's own.</param>
    /// <param name="key">The key, with or without its kind before it: <c>person:0193…</c>.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<string> Name(
        string kind,
        string key,
        Language language,
        CancellationToken stop = default
    );
}

/// <summary>Where a module keeps the templates of its sentences: resources under <c>Say.CODE</c>.</summary>
/// <param name="Resources">Spanish neutral, English beside it.</param>
public sealed record SentenceSource(ResourceManager Resources);

/// <summary>Turns keys into names for a reader: persons, parties, bodies. Each module that knows some registers one.</summary>
public interface INames
{
    /// <summary>The kind of keys that it knows: <c>person</c>, <c>party</c>, <c>body</c>.</summary>
    string Kind { get; }

    /// <summary>The name; null where the key is not known, or its name was erased.</summary>
    ValueTask<string?> NameOf(string key, Language language, CancellationToken stop = default);
}
