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
        // The pending list of a GIN index is read by every search; entries come in bulk anyway.
        migrationBuilder.Sql("alter index record.ix_search_entry_words set (fastupdate = off)");
        migrationBuilder.Sql("alter index record.ix_search_entry_facets set (fastupdate = off)");
        // Files are packed already or packed by the backup.
        migrationBuilder.Sql(
            "alter table record.original_piece alter column bytes set storage external"
        );
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("alter index record.ix_search_entry_words reset (fastupdate)");
        migrationBuilder.Sql("alter index record.ix_search_entry_facets reset (fastupdate)");
    }
}
