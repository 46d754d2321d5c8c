using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "desk");

            migrationBuilder.CreateTable(
                name: "passing",
                schema: "desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: false),
                    passed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    passed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    mandate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<short>(type: "smallint", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passing", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "passed_to",
                schema: "desk",
                columns: table => new
                {
                    passing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passed_to", x => new { x.passing_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_passed_to_passing_passing_id",
                        column: x => x.passing_id,
                        principalSchema: "desk",
                        principalTable: "passing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_passed_to_line",
                schema: "desk",
                table: "passed_to",
                columns: new[] { "party", "key", "person_id" },
                unique: true,
                filter: "is_open"
            );

            migrationBuilder.CreateIndex(
                name: "ix_passed_to_person",
                schema: "desk",
                table: "passed_to",
                column: "person_id",
                filter: "is_open"
            );

            migrationBuilder.CreateIndex(
                name: "ix_passing_open",
                schema: "desk",
                table: "passing",
                column: "passed_at",
                filter: "withdrawn_at is null and ended_at is null"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "passed_to", schema: "desk");

            migrationBuilder.DropTable(name: "passing", schema: "desk");
        }
    }
}
