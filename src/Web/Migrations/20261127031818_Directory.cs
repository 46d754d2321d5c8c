using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "institution_id",
                schema: "contacts",
                table: "person",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "phones",
                schema: "contacts",
                table: "person",
                type: "text",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "confirmation",
                schema: "contacts",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    party = table.Column<string>(type: "text", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    by = table.Column<string>(type: "text", nullable: false),
                    by_change = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_confirmation", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "institution",
                schema: "contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    name_spanish = table.Column<string>(type: "text", nullable: false),
                    name_english = table.Column<string>(type: "text", nullable: true),
                    name_key = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: true),
                    phones = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    web = table.Column<string>(type: "text", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    added_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    added_by = table.Column<string>(type: "text", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_institution", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "interview",
                schema: "contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    channel = table.Column<short>(type: "smallint", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: false),
                    noted_by = table.Column<string>(type: "text", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interview", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "card_change",
                schema: "contacts",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    institution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    by = table.Column<string>(type: "text", nullable: false),
                    is_first = table.Column<bool>(type: "boolean", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    values = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_change_institution_institution_id",
                        column: x => x.institution_id,
                        principalSchema: "contacts",
                        principalTable: "institution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_card_change_person_person_id",
                        column: x => x.person_id,
                        principalSchema: "contacts",
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "interview_person",
                schema: "contacts",
                columns: table => new
                {
                    interview_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_interview_person",
                        x => new { x.interview_id, x.person_id }
                    );
                    table.ForeignKey(
                        name: "fk_interview_person_interview_interview_id",
                        column: x => x.interview_id,
                        principalSchema: "contacts",
                        principalTable: "interview",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_interview_person_person_person_id",
                        column: x => x.person_id,
                        principalSchema: "contacts",
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_person_institution_id",
                schema: "contacts",
                table: "person",
                column: "institution_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_card_change_institution_id",
                schema: "contacts",
                table: "card_change",
                column: "institution_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_card_change_person_id",
                schema: "contacts",
                table: "card_change",
                column: "person_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_confirmation_party_entry_id_id",
                schema: "contacts",
                table: "confirmation",
                columns: new[] { "party", "entry_id", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_institution_party_name_key",
                schema: "contacts",
                table: "institution",
                columns: new[] { "party", "name_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_interview_party_day",
                schema: "contacts",
                table: "interview",
                columns: new[] { "party", "day" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_interview_person_person_id",
                schema: "contacts",
                table: "interview_person",
                column: "person_id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_person_institution_institution_id",
                schema: "contacts",
                table: "person",
                column: "institution_id",
                principalSchema: "contacts",
                principalTable: "institution",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull
            );

            InstitutionsOfCards.Add(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_person_institution_institution_id",
                schema: "contacts",
                table: "person"
            );

            migrationBuilder.DropTable(name: "card_change", schema: "contacts");

            migrationBuilder.DropTable(name: "confirmation", schema: "contacts");

            migrationBuilder.DropTable(name: "interview_person", schema: "contacts");

            migrationBuilder.DropTable(name: "institution", schema: "contacts");

            migrationBuilder.DropTable(name: "interview", schema: "contacts");

            migrationBuilder.DropIndex(
                name: "ix_person_institution_id",
                schema: "contacts",
                table: "person"
            );

            migrationBuilder.DropColumn(
                name: "institution_id",
                schema: "contacts",
                table: "person"
            );

            migrationBuilder.DropColumn(name: "phones", schema: "contacts", table: "person");
        }
    }
}
