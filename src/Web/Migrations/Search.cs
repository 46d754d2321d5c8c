using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Puebla.Kernel.Data;

namespace Puebla.Web.Migrations;

/// <summary>What the model cannot say of the search table. Kept apart so that it outlives a regenerated <c>Initial</c>.</summary>
[DbContext(typeof(ConferenceDb))]
[Migration("20261121000000_Search")]
public sealed class Search : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        // Imports write the index in runs; a search reads the list of what is pending, so the list is short.
        migrationBuilder.Sql(
            "alter index record.ix_search_entry_words set (fastupdate = on, gin_pending_list_limit = 512)"
        );
        migrationBuilder.Sql(
            "alter index record.ix_search_entry_facets set (fastupdate = on, gin_pending_list_limit = 512)"
        );
        // Files are packed already or packed by the backup.
        migrationBuilder.Sql(
            "alter table record.original_piece alter column bytes set storage external"
        );
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            "alter index record.ix_search_entry_words reset (fastupdate, gin_pending_list_limit)"
        );
        migrationBuilder.Sql(
            "alter index record.ix_search_entry_facets reset (fastupdate, gin_pending_list_limit)"
        );
    }
}
