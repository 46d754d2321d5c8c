using System.Text.Json.Serialization;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Invitations;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Accounts.Recovery;

/// <summary>Whose account is to be recovered, for which party.</summary>
internal sealed record RecoveryPayload(
    [property: JsonPropertyName("person")] Guid Person,
    [property: JsonPropertyName("party")] string Party
);

/// <summary>Recovery of an account: proposed by one who answers for the person's party, confirmed by a second of that government or by the Secretariat.</summary>
internal sealed class RecoveryKind(
    ConferenceDb db,
    IRights rights,
    IOfficeHolders holders,
    IMandates mandates,
    InvitationBook invitations,
    CredentialRemoval removal,
    NoticeWriter notices,
    JournalWriter journal,
    TimeProvider clock
) : IPendingActKind
{
    public const string Code = "accounts.recovery";

    public string Kind => Code;

    // A sole administrator who is locked out goes by the command line.
    public bool MayBeFirst(Proposal proposal) => false;

    public static string SubjectOf(Guid person) => $"person:{person:D}";

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        rights.May(actor, Act.StartRecovery, proposal.Party, stop);

    public async ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop)
    {
        var decision = await rights.May(actor, Act.ConfirmRecovery, Party.Parse(act.Party), stop);
        return actor.PersonId == act.Read<RecoveryPayload>().Person
            ? decision with
            {
                Allowed = false,
            }
            : decision;
    }

    public async ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(
        PendingAct act,
        CancellationToken stop
    )
    {
        var (person, now) = (act.Read<RecoveryPayload>().Person, clock.GetUtcNow());
        if (Party.Parse(act.Party) is not { } party)
        {
            return [];
        }
        var found = new HashSet<Guid>();
        foreach (var grant in OfficeTable.Grants.Where(g => g.Act == Act.ConfirmRecovery))
        {
            if (Reaches(grant.Reach, party))
            {
                Party? of = grant.Reach == Reach.OwnParty ? party : null;
                found.UnionWith(await holders.HoldersOf(grant.Office, of, now, stop));
            }
        }
        found.Remove(person);
        return [.. found];
    }

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var (person, word) = act.Read<RecoveryPayload>();
        if (
            Party.Parse(word) is not { } party
            || confirmer.PersonId is not { } reader
            || !await invitations.HasWayIn(person, stop)
        )
        {
            return AccountRefusals.NotThere;
        }
        var decision = await MayConfirm(confirmer, act, stop);
        await removal.Remove(person, "recovery", stop);
        var made = await invitations.Make(person, party, confirmer, true, stop, reader);
        journal.Add(
            confirmer,
            "accounts.recovered",
            SubjectOf(person),
            act.Reason,
            new { person, party = word },
            decision.By,
            Audience.Administration
        );
        Tell(reader, "accounts.recovery-link", $"{AccountPlaces.RecoveryLink.Spanish}/{made.Id:D}");
        foreach (var one in (await mandates.ColleaguesOf(person, stop)).Append(person).Distinct())
        {
            Tell(one, "accounts.recovery-done", null);
        }
        await db.SaveChangesAsync(stop);
        return null;

        void Tell(Guid whom, string code, string? link) =>
            notices.Tell(whom, code, SubjectOf(person), link, new { person });
    }

    private static bool Reaches(Reach reach, Party party) =>
        reach switch
        {
            Reach.House => party == Party.Secretariat || party == Party.Puebla,
            Reach.OwnParty or Reach.AnyParty => true,
            _ => false,
        };
}
