using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Publication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "note",
                schema: "record",
                table: "version",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "set_at",
                schema: "record",
                table: "relation",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "set_by",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "since",
                schema: "record",
                table: "relation",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "source_address_id",
                schema: "record",
                table: "relation",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "decided_at",
                schema: "record",
                table: "instrument",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "decision",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    from_id = table.Column<int>(type: "integer", nullable: false),
                    to_id = table.Column<int>(type: "integer", nullable: false),
                    criterion = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    effective_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    text_state = table.Column<string>(type: "text", nullable: false),
                    despite_review = table.Column<bool>(type: "boolean", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    withdrawn_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    withdrawn_by = table.Column<string>(type: "text", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "text", nullable: true),
                    held_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    held_why = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_relation_source_address_id",
                schema: "record",
                table: "relation",
                column: "source_address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_to_decide",
                schema: "record",
                table: "instrument",
                column: "id",
                filter: "review = 2 and decided_at is null and audience_id <> 1"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_due",
                schema: "record",
                table: "decision",
                column: "effective_at",
                filter: "applied_at is null and withdrawn_at is null and held_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_instrument_id_decided_at",
                schema: "record",
                table: "decision",
                columns: new[] { "instrument_id", "decided_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_open",
                schema: "record",
                table: "decision",
                column: "instrument_id",
                unique: true,
                filter: "applied_at is null and withdrawn_at is null"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_relation_address_source_address_id",
                schema: "record",
                table: "relation",
                column: "source_address_id",
                principalSchema: "record",
                principalTable: "address",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_relation_address_source_address_id",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropTable(name: "decision", schema: "record");

            migrationBuilder.DropIndex(
                name: "ix_relation_source_address_id",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropIndex(
                name: "ix_instrument_to_decide",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(name: "note", schema: "record", table: "version");

            migrationBuilder.DropColumn(name: "set_at", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "set_by", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "since", schema: "record", table: "relation");

            migrationBuilder.DropColumn(
                name: "source_address_id",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropColumn(name: "decided_at", schema: "record", table: "instrument");
        }
    }
}
