using Puebla.Kernel;

namespace Puebla.Record.Intake;

/// <summary>What was chosen for all documents of a list.</summary>
internal sealed record HandInForm
{
    public const string ListField = "lista";
    public const string BodyField = "organo";
    public const string MeetingField = "reunion";
    public const string AudienceField = "audiencia";
    public const string KindField = "clase";
    public const string ReasonField = "motivo";
    public const string FilesField = "archivos";
    public const string OthersField = "otros";
    public const string TargetField = "documento";
    public const string NoteField = "cambios";
    public const string LanguageField = "lengua";

    /// <summary>How the codes of what is wrong with a field begin; the field's name follows.</summary>
    public const string WrongPrefix = "intake.wrong-";

    /// <summary>Codes of what may be wrong besides the fields.</summary>
    public static IReadOnlyList<string> Known { get; } =
    ["intake.no-files", "intake.list-of-another", "document.gone"];

    /// <summary>The list's id, drawn when the form was shown: sent twice it is one list.</summary>
    public string? List { get; init; }

    public string? Body { get; init; }

    public string? Meeting { get; init; }

    public string? Audience { get; init; }

    public string? Kind { get; init; }

    public string? Reason { get; init; }

    /// <summary>Codes of further bodies, with commas.</summary>
    public string? Others { get; init; }

    /// <summary>Key of the document of which the file is a further version.</summary>
    public string? Target { get; init; }

    /// <summary>What the further version changes.</summary>
    public string? Note { get; init; }

    /// <summary>Its language; null where the text tells.</summary>
    public string? Language { get; init; }

    /// <summary>The further bodies.</summary>
    public IReadOnlyList<string> OtherBodies =>
        Others?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        ?? [];

    /// <summary>The value of a field after one more of its name came: check boxes send one each.</summary>
    public static string Joined(
        IReadOnlyDictionary<string, string> fields,
        string name,
        string value
    ) =>
        name == OthersField && fields.TryGetValue(name, out var before)
            ? $"{before},{value}"
            : value;

    /// <summary>Reads the fields by their names; what is not there is not chosen.</summary>
    public static HandInForm Of(Func<string, string?> field)
    {
        string? Given(string name) => field(name)?.Trim() is { Length: > 0 } value ? value : null;
        return new()
        {
            List = Given(ListField),
            Body = Given(BodyField),
            Meeting = Given(MeetingField),
            Audience = Given(AudienceField),
            Kind = Given(KindField),
            Reason = Given(ReasonField),
            Others = Given(OthersField),
            Target = Given(TargetField),
            Note = Given(NoteField),
            Language = Given(LanguageField),
        };
    }

    /// <summary>The same as a query, to show the form again as it was.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query() =>
        new (string Name, string? Value)[]
        {
            (ListField, List),
            (BodyField, Body),
            (MeetingField, Meeting),
            (AudienceField, Audience),
            (KindField, Kind),
            (ReasonField, Reason),
            (OthersField, Others),
            (NoteField, Note),
            (LanguageField, Language),
        }
            .Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
}

/// <summary>What is wrong with a field of the form.</summary>
internal sealed record WrongField(string Field, Refusal Refusal);
