using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class ReviewState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<short>(
                name: "review",
                schema: "record",
                table: "instrument",
                type: "smallint",
                nullable: false,
                defaultValue: (short)0
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_to_review",
                schema: "record",
                table: "instrument",
                column: "received_at",
                filter: "review = 1"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_instrument_to_review",
                schema: "record",
                table: "instrument"
            );

            migrationBuilder.DropColumn(name: "review", schema: "record", table: "instrument");
        }
    }
}
