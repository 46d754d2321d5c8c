using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Rights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "authorisation",
                schema: "conference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    @class = table.Column<string>(name: "class", type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: true),
                    occasion = table.Column<string>(type: "text", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<string>(type: "text", nullable: true),
                    rights = table.Column<string[]>(type: "text[]", nullable: false),
                    from = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    zone = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authorisation", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "handover",
                schema: "conference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    zone = table.Column<string>(type: "text", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    next = table.Column<string>(type: "text", nullable: true),
                    supersedes = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handover", x => x.id);
                    table.ForeignKey(
                        name: "fk_handover_handover_supersedes",
                        column: x => x.supersedes,
                        principalSchema: "conference",
                        principalTable: "handover",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "setting",
                schema: "kernel",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setting", x => x.key);
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_authorisation_until",
                schema: "conference",
                table: "authorisation",
                column: "until"
            );

            migrationBuilder.CreateIndex(
                name: "ix_handover_supersedes",
                schema: "conference",
                table: "handover",
                column: "supersedes",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "authorisation", schema: "conference");

            migrationBuilder.DropTable(name: "handover", schema: "conference");

            migrationBuilder.DropTable(name: "setting", schema: "kernel");
        }
    }
}
