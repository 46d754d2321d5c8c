using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Access : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "audience",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                defaultValue: "presidencyandsecretariat"
            );

            migrationBuilder.AddColumn<string>(
                name: "mandate",
                schema: "kernel",
                table: "journal",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "notice",
                schema: "kernel",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    code = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: true),
                    details = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "pending_act",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    proposed_by = table.Column<string>(type: "text", nullable: false),
                    proposed_in = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    expires_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    audience = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    decision = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pending_act", x => x.id);
                }
            );

            migrationBuilder.InsertData(
                schema: "kernel",
                table: "audience",
                columns: new[] { "id", "mode", "subject" },
                values: new object[] { 5, (short)8, "" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_notice_person_id_at",
                schema: "kernel",
                table: "notice",
                columns: new[] { "person_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_pending_act_open",
                schema: "kernel",
                table: "pending_act",
                columns: new[] { "kind", "subject" },
                unique: true,
                filter: "state = 0"
            );

            migrationBuilder.CreateIndex(
                name: "ix_pending_act_state",
                schema: "kernel",
                table: "pending_act",
                column: "state"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "notice", schema: "kernel");

            migrationBuilder.DropTable(name: "pending_act", schema: "kernel");

            migrationBuilder.DeleteData(
                schema: "kernel",
                table: "audience",
                keyColumn: "id",
                keyValue: 5
            );

            migrationBuilder.DropColumn(name: "audience", schema: "kernel", table: "journal");

            migrationBuilder.DropColumn(name: "mandate", schema: "kernel", table: "journal");
        }
    }
}
