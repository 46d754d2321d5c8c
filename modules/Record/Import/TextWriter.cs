using Npgsql;
using NpgsqlTypes;
using Puebla.Outcomes;

namespace Puebla.Record.Import;

/// <summary>Writes a version's provisions, clauses and kept parts in bulk.</summary>
internal sealed class TextWriter(NpgsqlConnection connection)
{
    private const string ProvisionColumns =
        "id, version_id, address_id, position, head_id, cited_path, section, heading, label, level, text, preambular, acts, requested, "
        + "addressees, deadline_text, deadline_date, deadline_relative_to, quoted_as, first_line, last_line, confirmed_by, confirmed_at, is_redacted";

    private const string ClauseColumns =
        "provision_id, position, act, requested, addressees, deadline_text, deadline_date, deadline_relative_to, condition, proposed_by, text, confirmed";

    /// <summary>The numbers of the provisions, in their order.</summary>
    public async Task<long[]> Write(
        int versionId,
        NewText text,
        IReadOnlyDictionary<string, long> addresses,
        CancellationToken stop
    )
    {
        var ids = await Numbers(text.Paragraphs.Count, stop);
        await WriteProvisions(versionId, text, addresses, ids, stop);
        await WriteClauses(text, ids, stop);
        await WriteParts(versionId, text, stop);
        return ids;
    }

    private async Task<long[]> Numbers(int count, CancellationToken stop)
    {
        const string sql =
            "select array(select nextval(pg_get_serial_sequence('record.provision', 'id')) from generate_series(1, @count))";
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("count", count);
        return (long[])(await command.ExecuteScalarAsync(stop))!;
    }

    private async Task WriteProvisions(
        int versionId,
        NewText text,
        IReadOnlyDictionary<string, long> addresses,
        long[] ids,
        CancellationToken stop
    )
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            $"copy record.provision ({ProvisionColumns}) from stdin binary",
            stop
        );
        foreach (var (position, paragraph) in text.Paragraphs.Index())
        {
            var provision = paragraph.Provision;
            await rows.StartRowAsync(stop);
            await rows.WriteAsync(ids[position], stop);
            await rows.WriteAsync(versionId, stop);
            await rows.WriteAsync(addresses[paragraph.Path], stop);
            await rows.WriteAsync(position, stop);
            await Optional(
                rows,
                paragraph.Head is { } head ? ids[head] : (long?)null,
                NpgsqlDbType.Bigint,
                stop
            );
            await rows.WriteAsync(Storable.Of(provision.Path), stop);
            await Optional(rows, provision.Section, stop);
            await Optional(rows, provision.Heading, stop);
            await Optional(rows, provision.Label, stop);
            await rows.WriteAsync(provision.Level, stop);
            await rows.WriteAsync(Storable.Of(provision.Text), stop);
            await rows.WriteAsync(provision.Preambular, stop);
            await rows.WriteAsync(Words(provision.Meaning.Acts), stop);
            await rows.WriteAsync(provision.Meaning.ActionRequested, stop);
            await rows.WriteAsync(Words(provision.Meaning.Addressees), stop);
            await Deadline(rows, provision.Meaning.Deadline, stop);
            await Optional(rows, paragraph.QuotedAs, stop);
            await rows.WriteAsync(provision.Lines.First, stop);
            await rows.WriteAsync(provision.Lines.Last, stop);
            var confirmed = paragraph.Confirmed;
            await Optional(rows, confirmed?.By, NpgsqlDbType.Uuid, stop);
            await Optional(rows, confirmed?.At, NpgsqlDbType.TimestampTz, stop);
            await rows.WriteAsync(paragraph.IsRedacted, stop);
        }
        await rows.CompleteAsync(stop);
    }

    private async Task WriteClauses(NewText text, long[] ids, CancellationToken stop)
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            $"copy record.clause ({ClauseColumns}) from stdin binary",
            stop
        );
        foreach (var (index, paragraph) in text.Paragraphs.Index())
        {
            foreach (var (position, clause) in paragraph.Provision.Meaning.Clauses.Index())
            {
                await rows.StartRowAsync(stop);
                await rows.WriteAsync(ids[index], stop);
                await rows.WriteAsync(position, stop);
                await Optional(rows, clause.Act, stop);
                await rows.WriteAsync(clause.ActionRequested, stop);
                await rows.WriteAsync(Words(clause.Addressees), stop);
                await Deadline(rows, clause.Deadline, stop);
                await Optional(rows, clause.Condition, stop);
                await rows.WriteAsync(Words(clause.ProposedBy), stop);
                await rows.WriteAsync(Storable.Of(clause.Text), stop);
                await rows.WriteAsync(paragraph.Confirmed is not null, stop);
            }
        }
        await rows.CompleteAsync(stop);
    }

    private async Task WriteParts(int versionId, NewText text, CancellationToken stop)
    {
        const string columns = "version_id, position, kind, text, why, first_line, last_line";
        await using var rows = await connection.BeginBinaryImportAsync(
            $"copy record.part ({columns}) from stdin binary",
            stop
        );
        foreach (var (position, part) in text.Parts.Index())
        {
            await rows.StartRowAsync(stop);
            await rows.WriteAsync(versionId, stop);
            await rows.WriteAsync(position, stop);
            await rows.WriteAsync((short)part.Kind, stop);
            await rows.WriteAsync(Storable.Of(part.Text), stop);
            await Optional(rows, part.Why, stop);
            await rows.WriteAsync(part.Lines.First, stop);
            await rows.WriteAsync(part.Lines.Last, stop);
        }
        await rows.CompleteAsync(stop);
    }

    private static async Task Deadline(
        NpgsqlBinaryImporter rows,
        Deadline? deadline,
        CancellationToken stop
    )
    {
        await Optional(rows, deadline?.Text, stop);
        await Optional(rows, deadline?.Date, NpgsqlDbType.Date, stop);
        await Optional(rows, deadline?.RelativeTo, stop);
    }

    private static string[] Words(IEnumerable<string> words) => [.. words.Select(Storable.Of)];

    private static Task Optional(
        NpgsqlBinaryImporter rows,
        string? value,
        CancellationToken stop
    ) => value is null ? rows.WriteNullAsync(stop) : rows.WriteAsync(Storable.Of(value), stop);

    private static Task Optional<T>(
        NpgsqlBinaryImporter rows,
        T? value,
        NpgsqlDbType type,
        CancellationToken stop
    )
        where T : struct =>
        value is { } given ? rows.WriteAsync(given, type, stop) : rows.WriteNullAsync(stop);
}
