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

    /// <summary>The list's id, drawn when the form was shown: sent twice it is one list.</summary>
    public string? List { get; init; }

    public string? Body { get; init; }

    public string? Meeting { get; init; }

    public string? Audience { get; init; }

    public string? Kind { get; init; }

    public string? Reason { get; init; }

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
        }
            .Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
}

/// <summary>What is wrong with a field of the form.</summary>
internal sealed record WrongField(string Field, Refusal Refusal);
