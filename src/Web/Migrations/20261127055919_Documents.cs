using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "handed_in_by",
                schema: "record",
                table: "version",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "awaits_ocr",
                schema: "record",
                table: "original",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "note",
                schema: "record",
                table: "instrument",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string[]>(
                name: "other_bodies",
                schema: "record",
                table: "instrument",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<string>(
                name: "reference",
                schema: "record",
                table: "instrument",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                schema: "record",
                table: "instrument",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawn_by",
                schema: "record",
                table: "instrument",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_reason",
                schema: "record",
                table: "instrument",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "language",
                schema: "record",
                table: "hand_in",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string[]>(
                name: "other_bodies",
                schema: "record",
                table: "hand_in",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "settled_at",
                schema: "record",
                table: "hand_in",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "target",
                schema: "record",
                table: "hand_in",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "told_at",
                schema: "record",
                table: "hand_in",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "version_note",
                schema: "record",
                table: "hand_in",
                type: "text",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_original_to_read",
                schema: "record",
                table: "original",
                column: "id",
                filter: "awaits_ocr"
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_documents",
                schema: "record",
                table: "instrument",
                column: "start",
                filter: "state = 3 and withdrawn_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_hand_in_to_tell",
                schema: "record",
                table: "hand_in",
                column: "at",
                filter: "told_at is null"
            );

            migrationBuilder.Sql(KeptDocuments.Sql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_original_to_read",
                schema: "record",
                table: "original"
            );

            migrationBuilder.DropIndex(
                name: "ix_instrument_documents",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropIndex(
                name: "ix_hand_in_to_tell",
                schema: "record",
                table: "hand_in"
            );

            migrationBuilder.DropColumn(name: "handed_in_by", schema: "record", table: "version");

            migrationBuilder.DropColumn(name: "awaits_ocr", schema: "record", table: "original");

            migrationBuilder.DropColumn(name: "note", schema: "record", table: "instrument");

            migrationBuilder.DropColumn(
                name: "other_bodies",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(name: "reference", schema: "record", table: "instrument");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(
                name: "withdrawn_reason",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(name: "language", schema: "record", table: "hand_in");

            migrationBuilder.DropColumn(name: "other_bodies", schema: "record", table: "hand_in");

            migrationBuilder.DropColumn(name: "settled_at", schema: "record", table: "hand_in");

            migrationBuilder.DropColumn(name: "target", schema: "record", table: "hand_in");

            migrationBuilder.DropColumn(name: "told_at", schema: "record", table: "hand_in");

            migrationBuilder.DropColumn(name: "version_note", schema: "record", table: "hand_in");
        }
    }
}
