using Puebla.Kernel.Journal;

namespace Puebla.Web.Verification;

/// <summary>Something that is not as it must be.</summary>
/// <param name="Code">What: <c>altered</c>, <c>removed</c>, <c>original-altered</c>; the sentence stands in the commands' texts under <c>verify.CODE</c>.</param>
/// <param name="Position">Place in the chain; null where it has none.</param>
/// <param name="Line">Number of the line.</param>
/// <param name="At">When it was written, as far as is known.</param>
/// <param name="What">A file, a head.</param>
internal sealed record Finding(
    string Code,
    long? Position = null,
    long? Line = null,
    DateTimeOffset? At = null,
    string? What = null
);

/// <summary>All that a verification saw. Of very many findings the first are kept and the rest counted.</summary>
internal sealed class Verdict
{
    private const int Most = 100;
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public long Found { get; private set; }

    public long LinesSeen { get; set; }

    public long ReasonsErased { get; set; }

    public long FilesSeen { get; set; }

    public long FilesRedacted { get; set; }

    public int HeadsFound { get; set; }

    /// <summary>The last link; null where there is no line.</summary>
    public JournalHead? Head { get; set; }

    public bool IsGood => Found == 0;

    public void Add(Finding finding)
    {
        Found++;
        if (_findings.Count < Most)
        {
            _findings.Add(finding);
        }
    }
}

/// <summary>How far a verification is: what it reads, and how many so far.</summary>
internal sealed record VerificationStep(string What, long Done);
