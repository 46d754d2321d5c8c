using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class LanguagePairs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "language_check",
                schema: "record",
                columns: table => new
                {
                    spanish_version_id = table.Column<int>(type: "integer", nullable: false),
                    english_version_id = table.Column<int>(type: "integer", nullable: false),
                    checked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_language_check",
                        x => new { x.spanish_version_id, x.english_version_id }
                    );
                    table.ForeignKey(
                        name: "fk_language_check_version_english_version_id",
                        column: x => x.english_version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_check_version_spanish_version_id",
                        column: x => x.spanish_version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "language_pair",
                schema: "record",
                columns: table => new
                {
                    spanish_address_id = table.Column<long>(type: "bigint", nullable: false),
                    english_address_id = table.Column<long>(type: "bigint", nullable: false),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    paired_by = table.Column<Guid>(type: "uuid", nullable: false),
                    paired_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_language_pair", x => x.spanish_address_id);
                    table.ForeignKey(
                        name: "fk_language_pair_address_english_address_id",
                        column: x => x.english_address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_pair_address_spanish_address_id",
                        column: x => x.spanish_address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_pair_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_check_english_version_id",
                schema: "record",
                table: "language_check",
                column: "english_version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_pair_english_address_id",
                schema: "record",
                table: "language_pair",
                column: "english_address_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_pair_instrument_id",
                schema: "record",
                table: "language_pair",
                column: "instrument_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "language_check", schema: "record");

            migrationBuilder.DropTable(name: "language_pair", schema: "record");
        }
    }
}
