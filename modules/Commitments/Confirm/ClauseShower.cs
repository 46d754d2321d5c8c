using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Words;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Confirm;

/// <summary>Puts clauses and what they are taken for into the reader's words.</summary>
internal sealed class ClauseShower(
    IStringLocalizer<Texts> words,
    DeadlineWords deadlines,
    IRecordNames names,
    IConference conference
)
{
    private IAddresseeWords _names = null!;
    private ConferenceFacts _facts = null!;

    /// <summary>Must have run before anything is shown.</summary>
    public async Task<ClauseShower> Ready(CancellationToken stop)
    {
        _names = await names.Addressees(stop);
        _facts = await conference.Facts(stop);
        return this;
    }

    public ShownUnderstanding Of(Understood understood, string language) =>
        new(
            words[$"Finding.{understood.Finding}"],
            State(understood.Finding),
            words[$"Why.{understood.Why}"]
        )
        {
            Language = language,
            Asked = understood.Finding == Finding.Commitment ? Asked(understood) : null,
            Written = understood.Deadline.Words,
            Deadline =
                understood.Finding == Finding.Commitment
                    ? deadlines.Of(understood.Deadline, _facts)
                    : null,
            Condition = understood.Deadline.Kind is DeadlineKind.Conditional or DeadlineKind.Counted
                ? null
                : understood.Deadline.Condition,
            ProposersTerm =
                understood.Finding == Finding.Proposal
                    ? words[$"ProposedBy.{understood.ProposalKind}"].Value
                    : null,
            Proposers =
                understood.Proposers.Count > 0
                    ? _names.Of(understood.Proposers)
                    : words["Proposers.None"],
        };

    public ShownClause Of(QueueRow row, string back, bool chosen)
    {
        var (clause, anchor) = (
            row.Clause,
            ConfirmPlaces.Anchor(row.Clause.AddressId, row.Clause.Position)
        );
        var understood = row.Understood;
        return new(
            clause,
            anchor,
            row.Was is null ? row.Ref.ToString() : "",
            Of(understood, clause.Language)
        )
        {
            Citation = row.Cited.Citation,
            Link = row.Cited.Link,
            EditLink = ConfirmPlaces.Clause(clause.AddressId, clause.Position, $"{back}#{anchor}"),
            Frame = row.Place.Frame?.Clause.Text,
            Which =
                row.Place.Provision.Count > 1
                    ? words[
                        "Confirm.ClauseOf",
                        clause.Position + 1,
                        row.Place.Provision.Count
                    ].Value
                    : null,
            Before = row.Was is { } was
                ? new(words[$"Finding.{was.Finding}"], was.Words, was.Language)
                : null,
            CanConfirm =
                understood
                    is not { Finding: Finding.Commitment, Addressees.Count: 0, AwaitsNames: false },
            CanBeNothing = understood.Finding != Finding.Nothing,
            CanBeProposal = understood.Finding != Finding.Proposal,
            IsChosen = chosen,
        };
    }

    public ShownCorrection Of(CorrectedRow row, string back) =>
        new(
            row.Verdict.Id,
            words[$"Finding.{row.Verdict.Finding}"],
            row.Verdict.Words,
            row.Verdict.Language
        )
        {
            Citation = row.Cited?.Citation,
            Link = row.Cited?.Link,
            Now = row.Now?.Text,
            NowLanguage = row.Now?.Language,
            EditLink = row.Now is { } now
                ? ConfirmPlaces.Clause(now.AddressId, now.Position, back)
                : null,
        };

    private string Asked(Understood understood) =>
        understood switch
        {
            { AwaitsNames: true, Addressees.Count: 0 } => words["Asked.Unnamed"],
            { AwaitsNames: true } => words["Asked.UnnamedAnd", _names.Of(understood.Addressees)],
            _ => _names.Of(understood.Addressees),
        };

    private static TagState State(Finding finding) =>
        finding switch
        {
            Finding.Commitment => TagState.Due,
            Finding.Proposal => TagState.Action,
            _ => TagState.Neutral,
        };
}
