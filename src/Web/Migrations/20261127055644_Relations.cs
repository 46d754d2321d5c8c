using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Relations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_relation_from_id_kind_to_id_to_name",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.RenameColumn(
                name: "to_name",
                schema: "record",
                table: "relation",
                newName: "name"
            );

            migrationBuilder.AlterColumn<int>(
                name: "from_id",
                schema: "record",
                table: "relation",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer"
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "matched_at",
                schema: "record",
                table: "relation",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "matched_by",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "removed_reason",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "named_date",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "note",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "removed_at",
                schema: "record",
                table: "relation",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "removed_by",
                schema: "record",
                table: "relation",
                type: "text",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_relation_from_id_kind_to_id",
                schema: "record",
                table: "relation",
                columns: new[] { "from_id", "kind", "to_id" },
                unique: true,
                filter: "removed_at is null"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_relation_ends",
                schema: "record",
                table: "relation",
                sql: "(from_id is not null and to_id is not null) or (name is not null and (from_id is not null or to_id is not null))"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_relation_from_id_kind_to_id",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_relation_ends",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropColumn(name: "matched_at", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "matched_by", schema: "record", table: "relation");

            migrationBuilder.DropColumn(
                name: "removed_reason",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropColumn(name: "named_date", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "note", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "removed_at", schema: "record", table: "relation");

            migrationBuilder.DropColumn(name: "removed_by", schema: "record", table: "relation");

            migrationBuilder.RenameColumn(
                name: "name",
                schema: "record",
                table: "relation",
                newName: "to_name"
            );

            migrationBuilder.AlterColumn<int>(
                name: "from_id",
                schema: "record",
                table: "relation",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_relation_from_id_kind_to_id_to_name",
                schema: "record",
                table: "relation",
                columns: new[] { "from_id", "kind", "to_id", "to_name" },
                unique: true
            );
        }
    }
}
