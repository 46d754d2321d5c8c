using System.Security.Cryptography;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Access;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>Takes one file from staging to the Record: looks at what it is, reads it, keeps it. Every step may be the last that its process does.</summary>
internal sealed class FileIntake(
    StagedFiles staged,
    VirusScanner scanner,
    IntakeReader reader,
    DocumentStore documents,
    OriginalStore originals,
    RecordAccess access,
    Audiences audiences,
    JournalWriter journal
)
{
    /// <summary>Code of the refusal of what the scanner found.</summary>
    public const string Infected = "intake.infected";

    /// <summary>The reader's code where what would read a scan is not installed.</summary>
    public const string ScanUnread = "ocr-missing";

    /// <summary>Null once it is kept, or why it is not.</summary>
    public async Task<Refusal?> Run(TakenFile file, CancellationToken stop)
    {
        if (await Scan(file, stop) is { } harmful)
        {
            return harmful;
        }
        await originals.RefuseRedacted(file.Sha256, stop);
        var content = await Content(file, stop);
        if (await originals.HeldKeys(file.Sha256, stop) is { Count: > 0 })
        {
            await Keep(file, BareFiles.Of(file, content), stop);
            return null;
        }
        var (document, refusal) = await reader.Read(file, content, stop);
        if (document is null && !IsKeptUnread(file, content, refusal!))
        {
            return refusal;
        }
        await Keep(
            file,
            document
                ?? BareFiles.Of(file, content) with
                {
                    AwaitsOcr = refusal!.Code == ScanUnread,
                },
            stop
        );
        return null;
    }

    // An internal document may be a picture, or pages without a word: its title finds it.
    private static bool IsKeptUnread(TakenFile file, byte[] content, Refusal refusal) =>
        refusal.Code == ScanUnread
        || (
            file.As.IsInternal
            && content.Length > 0
            && (
                refusal.Code is "empty" or "ocr-without-words"
                || (refusal.Code == "ocr-unreadable" && BareFiles.IsPicture(content))
            )
        );

    private async Task<Refusal?> Scan(TakenFile file, CancellationToken stop)
    {
        if (!scanner.IsThere)
        {
            return null;
        }
        var verdict = await scanner.Scan(staged.Pieces(file.Id, stop), stop);
        return verdict.Signature is { } signature ? RecordRefusals.Of(Infected, signature)
            : verdict.TooLarge ? RecordRefusals.Of("intake.scan-limit")
            : null;
    }

    private async Task Keep(TakenFile file, ReadDocument document, CancellationToken stop) =>
        await documents.Keep(
            file.Name,
            document,
            new()
            {
                Paths = [],
                Actor = file.Actor,
                Mandate = MandateWord.Parse(file.Mandate),
                Reason = file.Reason,
                HandedIn = file.As,
            },
            await AccessOf(file, stop),
            stop,
            outcome => Note(file, document, outcome, stop)
        );

    // A further version is for whoever its document is for now, whatever it was for when the file was handed in.
    private async Task<Audience> AccessOf(TakenFile file, CancellationToken stop) =>
        file.As.Target is { } target
            ? await access.AudienceOf(target, stop)
                ?? throw new ImportRefusedException(RecordRefusals.Of("document.gone"))
            : await audiences.Of(file.AudienceId, stop);

    private async Task Note(
        TakenFile file,
        ReadDocument document,
        FileOutcome outcome,
        CancellationToken stop
    )
    {
        var again = outcome.Result == FileResult.Unchanged;
        await staged.Kept(
            file,
            new(
                outcome.Instruments,
                again
                    ? outcome.Instruments.Contains(file.As.Target)
                        ? "same-version"
                        : "held-already"
                    : document.Ocr is not null
                        ? "by-recognition"
                        : document.AwaitsOcr
                            ? "only-original"
                            : document.IsUnread
                                ? "no-text"
                                : null,
                again ? null : document.Ocr?.Confidence
            ),
            stop
        );
        if (again)
        {
            var audience = await audiences.Of(file.AudienceId, stop);
            journal.Add(
                file.Actor,
                "record.handed-in-again",
                file.Subject,
                file.Reason,
                new { sha256 = Convert.ToHexStringLower(file.Sha256) },
                MandateWord.Parse(file.Mandate),
                audience.Mode.HidesExistence ? audience : null
            );
        }
    }

    private async Task<byte[]> Content(TakenFile file, CancellationToken stop)
    {
        var content = new byte[file.Size];
        var at = 0;
        await foreach (var piece in staged.Pieces(file.Id, stop))
        {
            piece.CopyTo(content, at);
            at += piece.Length;
        }
        return at == content.Length && SHA256.HashData(content).AsSpan().SequenceEqual(file.Sha256)
            ? content
            : throw new InvalidDataException($"{file.Subject} is not what came in.");
    }
}
