using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Dossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossier",
                schema: "record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title_spanish = table.Column<string>(type: "text", nullable: true),
                    title_english = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<int>(type: "integer", nullable: true),
                    is_common = table.Column<bool>(type: "boolean", nullable: false),
                    made_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    changed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossier", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "dossier_entry",
                schema: "record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    address_id = table.Column<long>(type: "bigint", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    part_of_id = table.Column<long>(type: "bigint", nullable: true),
                    part = table.Column<int[]>(type: "integer[]", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossier_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossier_entry_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dossier_entry_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "record",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dossier_entry_provision_part_of_id",
                        column: x => x.part_of_id,
                        principalSchema: "record",
                        principalTable: "provision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_audience_id",
                schema: "record",
                table: "dossier",
                column: "audience_id",
                filter: "audience_id is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_owner_id",
                schema: "record",
                table: "dossier",
                column: "owner_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_entry_address_id",
                schema: "record",
                table: "dossier_entry",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_entry_dossier_id_address_id",
                schema: "record",
                table: "dossier_entry",
                columns: new[] { "dossier_id", "address_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_entry_part_of_id",
                schema: "record",
                table: "dossier_entry",
                column: "part_of_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "dossier_entry", schema: "record");

            migrationBuilder.DropTable(name: "dossier", schema: "record");
        }
    }
}
