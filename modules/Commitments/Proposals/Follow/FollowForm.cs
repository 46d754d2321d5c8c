using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;

namespace Puebla.Commitments.Proposals.Follow;

/// <summary>What is typed of what became of a proposal, as it was typed.</summary>
public sealed class FollowForm
{
    /// <summary>Number of the last turn when the form was shown; 0 where there was none.</summary>
    public int Based { get; set; }

    /// <summary>The form's own number: posted twice it is one turn.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Step { get; init; } = "";

    public string Body { get; init; } = "";

    public string Meeting { get; init; } = "";

    public string Place { get; init; } = "";

    public string Reason { get; init; } = "";

    internal ProposalState? Chosen =>
        Enum.TryParse<ProposalState>(Step, out var state) && Enum.IsDefined(state) ? state : null;

    internal static FollowForm Of(IFormCollection form) =>
        new()
        {
            Based = int.TryParse(
                form["visto"],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var last
            )
                ? last
                : 0,
            Id = Guid.TryParse(form["formulario"], out var id) ? id : Guid.CreateVersion7(),
            Step = Text(form, TurnFields.Step),
            Body = Text(form, TurnFields.Body),
            Meeting = Text(form, TurnFields.Meeting),
            Place = Text(form, TurnFields.Place),
            Reason = Text(form, TurnFields.Reason),
        };

    // A browser sends line ends as two characters.
    private static string Text(IFormCollection form, string name) =>
        form[name].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
