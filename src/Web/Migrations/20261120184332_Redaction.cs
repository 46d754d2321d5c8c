using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Redaction : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_redacted",
                schema: "record",
                table: "provision",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "redacted_at",
                schema: "record",
                table: "original",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "redaction_reason",
                schema: "record",
                table: "original",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                schema: "record",
                table: "instrument",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "is_redacted", schema: "record", table: "provision");

            migrationBuilder.DropColumn(name: "redacted_at", schema: "record", table: "original");

            migrationBuilder.DropColumn(
                name: "redaction_reason",
                schema: "record",
                table: "original"
            );

            migrationBuilder.DropColumn(name: "xmin", schema: "record", table: "instrument");
        }
    }
}
