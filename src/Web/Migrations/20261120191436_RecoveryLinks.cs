using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class RecoveryLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sealed",
                schema: "accounts",
                table: "invitation",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "sealed_for",
                schema: "accounts",
                table: "invitation",
                type: "uuid",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "sealed", schema: "accounts", table: "invitation");

            migrationBuilder.DropColumn(
                name: "sealed_for",
                schema: "accounts",
                table: "invitation"
            );
        }
    }
}
