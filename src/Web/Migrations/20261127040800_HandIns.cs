using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class HandIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hand_in",
                schema: "record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    meeting_key = table.Column<string>(type: "text", nullable: true),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_in", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "original_ocr",
                schema: "record",
                columns: table => new
                {
                    original_id = table.Column<int>(type: "integer", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    doubtful_lines = table.Column<int[]>(type: "integer[]", nullable: false),
                    doubtful_words = table.Column<string[]>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_original_ocr", x => x.original_id);
                    table.ForeignKey(
                        name: "fk_original_ocr_original_original_id",
                        column: x => x.original_id,
                        principalSchema: "record",
                        principalTable: "original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "handed_file",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    hand_in_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    waits_for = table.Column<string>(type: "text", nullable: true),
                    page = table.Column<int>(type: "integer", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    keys = table.Column<string[]>(type: "text[]", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true),
                    confidence = table.Column<int>(type: "integer", nullable: true),
                    refusal_code = table.Column<string>(type: "text", nullable: true),
                    refusal_spanish = table.Column<string>(type: "text", nullable: true),
                    refusal_english = table.Column<string>(type: "text", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lease = table.Column<Guid>(type: "uuid", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    touched_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_file", x => x.id);
                    table.ForeignKey(
                        name: "fk_handed_file_hand_in_hand_in_id",
                        column: x => x.hand_in_id,
                        principalSchema: "record",
                        principalTable: "hand_in",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "handed_piece",
                schema: "record",
                columns: table => new
                {
                    file_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_piece", x => new { x.file_id, x.number });
                    table.ForeignKey(
                        name: "fk_handed_piece_handed_file_file_id",
                        column: x => x.file_id,
                        principalSchema: "record",
                        principalTable: "handed_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_hand_in_person_id_at",
                schema: "record",
                table: "hand_in",
                columns: new[] { "person_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_handed_file_hand_in_id_sha256",
                schema: "record",
                table: "handed_file",
                columns: new[] { "hand_in_id", "sha256" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_handed_file_on_its_way",
                schema: "record",
                table: "handed_file",
                column: "id",
                filter: "state < 4"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "handed_piece", schema: "record");

            migrationBuilder.DropTable(name: "original_ocr", schema: "record");

            migrationBuilder.DropTable(name: "handed_file", schema: "record");

            migrationBuilder.DropTable(name: "hand_in", schema: "record");
        }
    }
}
