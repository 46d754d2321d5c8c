using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Journal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_journal_subject",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.AlterColumn<string>(
                name: "reason",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.AlterColumn<string>(
                name: "details",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "jsonb"
            );

            migrationBuilder.AddColumn<byte[]>(
                name: "salt",
                schema: "kernel",
                table: "journal",
                type: "bytea",
                nullable: true
            );

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                schema: "kernel",
                table: "journal",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]
            );

            migrationBuilder.AddColumn<string>(
                name: "module",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                computedColumnSql: "split_part(action, '.', 1)",
                stored: true
            );

            migrationBuilder.AddColumn<string>(
                name: "party",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                computedColumnSql: "split_part(split_part(split_part(mandate, ' ', 1), '@', 2), '/', 1)",
                stored: true
            );

            migrationBuilder.CreateTable(
                name: "journal_link",
                schema: "kernel",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_link", x => x.position);
                    table.ForeignKey(
                        name: "fk_journal_link_journal_entry_id",
                        column: x => x.entry_id,
                        principalSchema: "kernel",
                        principalTable: "journal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_actor_id_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "actor_id", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_audience_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "audience", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_audience_module_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "audience", "module", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_party_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "party", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_subject_at_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "subject", "at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_link_entry_id",
                schema: "kernel",
                table: "journal_link",
                column: "entry_id",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "journal_link", schema: "kernel");

            migrationBuilder.DropIndex(
                name: "ix_journal_actor_id_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropIndex(
                name: "ix_journal_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropIndex(
                name: "ix_journal_audience_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropIndex(
                name: "ix_journal_audience_module_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropIndex(
                name: "ix_journal_party_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropIndex(
                name: "ix_journal_subject_at_id",
                schema: "kernel",
                table: "journal"
            );

            migrationBuilder.DropColumn(name: "module", schema: "kernel", table: "journal");

            migrationBuilder.DropColumn(name: "party", schema: "kernel", table: "journal");

            migrationBuilder.DropColumn(name: "salt", schema: "kernel", table: "journal");

            migrationBuilder.DropColumn(name: "seal", schema: "kernel", table: "journal");

            migrationBuilder.AlterColumn<string>(
                name: "reason",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true
            );

            migrationBuilder.AlterColumn<string>(
                name: "details",
                schema: "kernel",
                table: "journal",
                type: "jsonb",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_subject",
                schema: "kernel",
                table: "journal",
                column: "subject"
            );
        }
    }
}
