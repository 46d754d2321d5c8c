using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class TextsUnderReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "corrects_id",
                schema: "record",
                table: "version",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "reviewed_at",
                schema: "record",
                table: "version",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "reviewed_by",
                schema: "record",
                table: "version",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "confirmed_at",
                schema: "record",
                table: "provision",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "confirmed_by",
                schema: "record",
                table: "provision",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "confirmed",
                schema: "record",
                table: "clause",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "original_text",
                schema: "record",
                columns: table => new
                {
                    original_id = table.Column<int>(type: "integer", nullable: false),
                    lines = table.Column<string[]>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_original_text", x => x.original_id);
                    table.ForeignKey(
                        name: "fk_original_text_original_original_id",
                        column: x => x.original_id,
                        principalSchema: "record",
                        principalTable: "original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "review",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "review_item",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    review_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    change = table.Column<short>(type: "smallint", nullable: true),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    gone_into = table.Column<long>(type: "bigint", nullable: true),
                    address_id = table.Column<long>(type: "bigint", nullable: true),
                    is_redacted = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_item", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_item_review_review_id",
                        column: x => x.review_id,
                        principalSchema: "record",
                        principalTable: "review",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_version_corrects_id",
                schema: "record",
                table: "version",
                column: "corrects_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_version_id",
                schema: "record",
                table: "review",
                column: "version_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_review_item_review_id_position",
                schema: "record",
                table: "review_item",
                columns: new[] { "review_id", "position" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_version_version_corrects_id",
                schema: "record",
                table: "version",
                column: "corrects_id",
                principalSchema: "record",
                principalTable: "version",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_version_version_corrects_id",
                schema: "record",
                table: "version"
            );

            migrationBuilder.DropTable(name: "original_text", schema: "record");

            migrationBuilder.DropTable(name: "review_item", schema: "record");

            migrationBuilder.DropTable(name: "review", schema: "record");

            migrationBuilder.DropIndex(
                name: "ix_version_corrects_id",
                schema: "record",
                table: "version"
            );

            migrationBuilder.DropColumn(name: "corrects_id", schema: "record", table: "version");

            migrationBuilder.DropColumn(name: "reviewed_at", schema: "record", table: "version");

            migrationBuilder.DropColumn(name: "reviewed_by", schema: "record", table: "version");

            migrationBuilder.DropColumn(name: "confirmed_at", schema: "record", table: "provision");

            migrationBuilder.DropColumn(name: "confirmed_by", schema: "record", table: "provision");

            migrationBuilder.DropColumn(name: "confirmed", schema: "record", table: "clause");
        }
    }
}
