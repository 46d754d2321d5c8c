using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class WorkingDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "holiday",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    rule = table.Column<string>(type: "jsonb", nullable: true),
                    dates = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday", x => x.key);
                    table.ForeignKey(
                        name: "fk_holiday_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "holiday_calendar",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    years = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday_calendar", x => x.key);
                    table.ForeignKey(
                        name: "fk_holiday_calendar_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "holiday_correction",
                schema: "conference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    holiday = table.Column<string>(type: "text", nullable: true),
                    instead = table.Column<DateOnly>(type: "date", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    name_spanish = table.Column<string>(type: "text", nullable: false),
                    name_english = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday_correction", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "holiday_year",
                schema: "conference",
                columns: table => new
                {
                    country = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holiday_year", x => new { x.country, x.year });
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_holiday_country",
                schema: "conference",
                table: "holiday",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_holiday_calendar_country",
                schema: "conference",
                table: "holiday_calendar",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_holiday_correction_country_day_kind",
                schema: "conference",
                table: "holiday_correction",
                columns: new[] { "country", "day", "kind" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_holiday_correction_country_holiday_instead",
                schema: "conference",
                table: "holiday_correction",
                columns: new[] { "country", "holiday", "instead" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "holiday", schema: "conference");

            migrationBuilder.DropTable(name: "holiday_calendar", schema: "conference");

            migrationBuilder.DropTable(name: "holiday_correction", schema: "conference");

            migrationBuilder.DropTable(name: "holiday_year", schema: "conference");
        }
    }
}
