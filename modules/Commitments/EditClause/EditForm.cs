using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.EditClause;

/// <summary>The form of a clause: what was posted, and where nothing was, what is proposed or was confirmed.</summary>
public sealed class EditForm
{
    private readonly IFormCollection? _posted;
    private readonly Decided _start;
    private readonly IAddresseeWords _names;

    internal EditForm(IFormCollection? posted, Decided start, IAddresseeWords names) =>
        (_posted, _start, _names) = (posted, start, names);

    private readonly List<string> _wrong = [];

    /// <summary>Fields whose content is no number or no day.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public IAddresseeWords Names => _names;

    public string Finding =>
        Value("hallazgo", ((short)_start.Finding).ToString(CultureInfo.InvariantCulture));

    public string Words => Value("palabras", _start.Words);

    public string Addressees => Value("destinatarios", _names.Of(_start.Addressees));

    public bool AwaitsNames => _posted is null ? _start.AwaitsNames : _posted.ContainsKey("faltan");

    public string Proposers => Value("propone", _names.Of(_start.Proposers));

    public string Kind =>
        Value("plazo", ((short)_start.Deadline.Kind).ToString(CultureInfo.InvariantCulture));

    public string DeadlineWords => Value("plazo-palabras", _start.Deadline.Words);

    public string Meeting => Value("reunion", _start.Deadline.Meeting);

    public string Count =>
        Value("cantidad", _start.Deadline.Count?.ToString(CultureInfo.InvariantCulture));

    public string Unit =>
        Value(
            "unidad",
            ((short)(_start.Deadline.Unit ?? DeadlineUnit.Days)).ToString(
                CultureInfo.InvariantCulture
            )
        );

    public string From =>
        Value("desde", _start.Deadline.From is { } day ? DateText.Iso(day) : null);

    public string Condition => Value("condicion", _start.Deadline.Condition);

    public string Reason => Value("motivo", _start.Reason);

    public bool Drops(string addressee) => _posted?["retirar"].Contains(addressee) == true;

    public IReadOnlyList<string> Dropped => [.. _posted?["retirar"].OfType<string>() ?? []];

    public string Value(string name, string? otherwise) =>
        _posted is null ? otherwise ?? "" : _posted[name].ToString();

    /// <summary>What was typed; fields that cannot be read stand in <see cref="Wrong"/>.</summary>
    internal Decided Read(ConferenceFacts facts)
    {
        var proposers = _names.Codes(Proposers, _start.Proposers);
        return _start with
        {
            Finding =
                Number(Finding) is { } number && Enum.IsDefined((Finding)number)
                    ? (Finding)number
                    : _start.Finding,
            Words = Typed(Words) ?? "",
            Addressees = _names.Codes(Addressees, _start.Addressees),
            AwaitsNames = AwaitsNames,
            Proposers = proposers,
            ProposalKind = Domain.Proposers.Sort(proposers, facts),
            Deadline = Deadline(),
            Reason = Typed(Reason),
        };
    }

    private Deadline Deadline()
    {
        var kind =
            Number(Kind) is { } number && Enum.IsDefined((DeadlineKind)number)
                ? (DeadlineKind)number
                : DeadlineKind.None;
        var count = Number(Count);
        if (count is null && Typed(Count) is not null)
        {
            _wrong.Add("cantidad");
        }
        DateOnly? from = null;
        if (Typed(From) is { } day)
        {
            from = DateOnly.TryParseExact(
                day,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var read
            )
                ? read
                : null;
            if (from is null)
            {
                _wrong.Add("desde");
            }
        }
        var counts = kind is DeadlineKind.Meeting or DeadlineKind.Counted or DeadlineKind.Recurring;
        // What the kind does not use is not kept: the form shows all fields to those without script.
        return new()
        {
            Kind = kind,
            Words = kind == DeadlineKind.None ? null : Typed(DeadlineWords),
            Meeting = kind == DeadlineKind.Meeting ? Typed(Meeting) : null,
            Count =
                kind == DeadlineKind.Meeting ? count ?? 0
                : counts ? count
                : null,
            Unit =
                counts && Number(Unit) is { } unit && Enum.IsDefined((DeadlineUnit)unit)
                    ? (DeadlineUnit)unit
                    : null,
            From = kind is DeadlineKind.None or DeadlineKind.Meeting or DeadlineKind.Vague
                ? null
                : from,
            Condition = Typed(Condition),
        };
    }

    private static short? Number(string written) =>
        short.TryParse(
            written.Trim(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string? Typed(string written) =>
        written.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim()
            is { Length: > 0 } text
            ? text
            : null;
}
