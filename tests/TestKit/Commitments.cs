using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.TestKit;

/// <summary>A commitment that a test made.</summary>
/// <param name="Id">Its number.</param>
/// <param name="AddressId">The provision's address.</param>
/// <param name="Lines">The numbers of its lines by the code of the one asked.</param>
public sealed record MadeCommitment(int Id, long AddressId, IReadOnlyDictionary<string, int> Lines);

/// <summary>Makes commitments as they are once a person confirmed them.</summary>
public static class Commitments
{
    private static int _position = 100;

    /// <summary>A confirmed commitment of a provision that is kept already.</summary>
    /// <param name="puebla">Where.</param>
    /// <param name="place">Key and path: <c>grcm-2071-05-04/1.a</c>.</param>
    /// <param name="addressees">Codes of those asked, a line each.</param>
    /// <param name="due">The last day; null for none.</param>
    /// <param name="askedOn">When it was asked.</param>
    /// <param name="words">The request's words.</param>
    public static async Task<MadeCommitment> Commit(
        this RunningPuebla puebla,
        string place,
        string[] addressees,
        DateOnly? due = null,
        DateOnly? askedOn = null,
        string words = "Solicitar el envío de comentarios inventados."
    )
    {
        ArgumentNullException.ThrowIfNull(puebla);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(addressees);
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var address = await AddressOf(db, place);
        var now = puebla.Clock.GetUtcNow();
        var commitment = new Commitment
        {
            VerdictId = 0,
            Verdict = VerdictOn(address, words, Finding.Commitment, now),
            AddressId = address.Id,
            InstrumentId = address.InstrumentId,
            Act = "Solicitar",
            Words = words,
            Language = "es",
            AskedOn = askedOn,
            Deadline = new()
            {
                Kind = due is null ? DeadlineKind.None : DeadlineKind.Day,
                DueDay = due,
                DueEnds = due is { } day ? Due.InSanJose(day).Ends : null,
            },
            AudienceId = Audiences.MembersId,
            ConfirmedAt = now,
        };
        commitment.Lines.AddRange(
            addressees.Select(code => new CommitmentLine { Addressee = code, Since = now })
        );
        db.Add(commitment);
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(Actor.System, "commitments.confirmed", place, "Prueba");
        await db.SaveChangesAsync();
        await puebla.Hear();
        return new(
            commitment.Id,
            address.Id,
            commitment.Lines.ToDictionary(line => line.Addressee, line => line.Id)
        );
    }

    // What was written past the product is announced by nobody.
    private static async Task Hear(this RunningPuebla puebla)
    {
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, CancellationToken.None);
        }
    }

    internal static Task<ParagraphAddress> AddressOf(ConferenceDb db, string place)
    {
        var (key, path) = (place.Split('/')[0], place.Split('/')[1]);
        return db.Set<ParagraphAddress>()
            .SingleAsync(a => a.Instrument.Key == key && a.Path == path);
    }

    internal static Verdict VerdictOn(
        ParagraphAddress address,
        string words,
        Finding finding,
        DateTimeOffset now
    )
    {
        var position = Interlocked.Increment(ref _position);
        return new()
        {
            AddressId = address.Id,
            InstrumentId = address.InstrumentId,
            Position = position,
            // Of one provision the same words are judged once.
            Words = string.Create(CultureInfo.InvariantCulture, $"{words} ({position})"),
            Language = "es",
            Batch = Guid.NewGuid(),
            Finding = finding,
            By = FakeSignIn.SomePerson,
            At = now,
        };
    }
}
