using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A document that the sources name, whether or not its text is held.</summary>
public sealed record ConferenceDocument : Fact
{
    /// <summary>What sort of document.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Its title; the English is our translation.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>When it was adopted, published, or first named.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>How far it got, by the documents.</summary>
    public required DocumentState State { get; init; }

    /// <summary>Key of the meeting that it belongs to.</summary>
    public string? Meeting { get; init; }

    /// <summary>Code of the body that it belongs to.</summary>
    public string? Body { get; init; }
}

/// <summary>Sorts of documents.</summary>
public enum DocumentKind
{
    /// <summary>Carta.</summary>
    Charter,

    /// <summary>Comunicado conjunto.</summary>
    Communique,

    /// <summary>Declaración.</summary>
    Declaration,

    /// <summary>Lineamientos, criterios, directrices.</summary>
    Guidelines,

    /// <summary>Guía.</summary>
    Guide,

    /// <summary>Protocolo.</summary>
    Protocol,

    /// <summary>Memorándum.</summary>
    Memorandum,

    /// <summary>Plan.</summary>
    Plan,

    /// <summary>Propuesta.</summary>
    Proposal,

    /// <summary>Recomendaciones.</summary>
    Recommendations,

    /// <summary>Glosario.</summary>
    Glossary,

    /// <summary>Matriz.</summary>
    Matrix,

    /// <summary>Memoria o compilación.</summary>
    Compilation,

    /// <summary>Publicación.</summary>
    Publication,

    /// <summary>Campaña.</summary>
    Campaign,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>How far a document got.</summary>
public enum DocumentState
{
    /// <summary>Adopted or approved.</summary>
    Adopted,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Adopted, and changed since.</summary>
    Modified,

    /// <summary>Recommended to the Vice-Ministers for approval.</summary>
    Recommended,

    /// <summary>Presented.</summary>
    Presented,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>Asked for.</summary>
    Requested,
}

/// <summary>A tie between texts, bodies and meetings that a document states: source, kind, target.</summary>
public sealed record Relation : Fact
{
    /// <summary>What the tie starts from: <c>meeting:crm-2011</c>, <c>document:santa-fe</c>, <c>body:secretariat</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What it does.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>What it does it to, written as the source is.</summary>
    public required string Target { get; init; }

    /// <summary>What it hangs on, where it is conditional.</summary>
    public LocalizedText? Condition { get; init; }
}

/// <summary>What one thing does to another.</summary>
public enum RelationKind
{
    /// <summary>Approves or adopts.</summary>
    Approves,

    /// <summary>Recommends that it be approved.</summary>
    Recommends,

    /// <summary>Modifies.</summary>
    Modifies,

    /// <summary>Gives another name.</summary>
    Renames,

    /// <summary>Is an annex of.</summary>
    AnnexedTo,

    /// <summary>Updates.</summary>
    Updates,

    /// <summary>Gave its place to.</summary>
    ReplacedBy,
}
