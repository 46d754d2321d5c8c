using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Conference : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "conference");

            migrationBuilder.CreateTable(
                name: "axis",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_axis", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "body",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    abbreviation = table.Column<string>(type: "text", nullable: true),
                    parent = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<string>(type: "text", nullable: true),
                    names = table.Column<string>(type: "jsonb", nullable: false),
                    members = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_body", x => x.key);
                    table.ForeignKey(
                        name: "fk_body_body_parent",
                        column: x => x.parent,
                        principalSchema: "conference",
                        principalTable: "body",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_body_body_replaced_by",
                        column: x => x.replaced_by,
                        principalSchema: "conference",
                        principalTable: "body",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "civil_society",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    acronym = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    website = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_civil_society", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "contradiction",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    statement = table.Column<string>(type: "jsonb", nullable: false),
                    reading = table.Column<string>(type: "jsonb", nullable: false),
                    about = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contradiction", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "contribution_scale",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    total = table.Column<decimal>(type: "numeric", nullable: false),
                    shares = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contribution_scale", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "country",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_country", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "coverage",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    through = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coverage", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "name_group",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    about = table.Column<string>(type: "text", nullable: false),
                    names = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_name_group", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "published_figure",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    figure = table.Column<int>(type: "integer", nullable: false),
                    qualifier = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_figure", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "relation",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    condition = table.Column<string>(type: "jsonb", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relation", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "subject",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    axis = table.Column<string>(type: "text", nullable: true),
                    parent = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    words = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subject", x => x.key);
                    table.ForeignKey(
                        name: "fk_subject_axis_axis",
                        column: x => x.axis,
                        principalSchema: "conference",
                        principalTable: "axis",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_subject_subject_parent",
                        column: x => x.parent,
                        principalSchema: "conference",
                        principalTable: "subject",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    required_by = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term", x => x.key);
                    table.ForeignKey(
                        name: "fk_term_body_body",
                        column: x => x.body,
                        principalSchema: "conference",
                        principalTable: "body",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: true),
                    bodies = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    start = table.Column<string>(type: "text", nullable: false),
                    end = table.Column<string>(type: "text", nullable: false),
                    city = table.Column<string>(type: "jsonb", nullable: true),
                    country = table.Column<string>(type: "text", nullable: true),
                    @virtual = table.Column<bool>(name: "virtual", type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    texts = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting", x => x.key);
                    table.ForeignKey(
                        name: "fk_meeting_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "member",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_member", x => x.key);
                    table.ForeignKey(
                        name: "fk_member_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "observer",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false),
                    country = table.Column<string>(type: "text", nullable: true),
                    acronym = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_observer", x => x.key);
                    table.ForeignKey(
                        name: "fk_observer_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "jsonb", nullable: false),
                    date = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document", x => x.key);
                    table.ForeignKey(
                        name: "fk_document_body_body",
                        column: x => x.body,
                        principalSchema: "conference",
                        principalTable: "body",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_document_meeting_meeting",
                        column: x => x.meeting,
                        principalSchema: "conference",
                        principalTable: "meeting",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "presidency",
                schema: "conference",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    country = table.Column<string>(type: "text", nullable: false),
                    theme = table.Column<string>(type: "jsonb", nullable: true),
                    theme_paraphrased = table.Column<bool>(type: "boolean", nullable: false),
                    slogan = table.Column<string>(type: "jsonb", nullable: true),
                    handover_at = table.Column<string>(type: "text", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                    valid_from = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_presidency", x => x.key);
                    table.ForeignKey(
                        name: "fk_presidency_country_country",
                        column: x => x.country,
                        principalSchema: "conference",
                        principalTable: "country",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_presidency_meeting_handover_at",
                        column: x => x.handover_at,
                        principalSchema: "conference",
                        principalTable: "meeting",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_body_parent",
                schema: "conference",
                table: "body",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "ix_body_replaced_by",
                schema: "conference",
                table: "body",
                column: "replaced_by");

            migrationBuilder.CreateIndex(
                name: "ix_document_body",
                schema: "conference",
                table: "document",
                column: "body");

            migrationBuilder.CreateIndex(
                name: "ix_document_meeting",
                schema: "conference",
                table: "document",
                column: "meeting");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_country",
                schema: "conference",
                table: "meeting",
                column: "country");

            migrationBuilder.CreateIndex(
                name: "ix_member_country",
                schema: "conference",
                table: "member",
                column: "country");

            migrationBuilder.CreateIndex(
                name: "ix_observer_country",
                schema: "conference",
                table: "observer",
                column: "country");

            migrationBuilder.CreateIndex(
                name: "ix_presidency_country",
                schema: "conference",
                table: "presidency",
                column: "country");

            migrationBuilder.CreateIndex(
                name: "ix_presidency_handover_at",
                schema: "conference",
                table: "presidency",
                column: "handover_at");

            migrationBuilder.CreateIndex(
                name: "ix_subject_axis",
                schema: "conference",
                table: "subject",
                column: "axis");

            migrationBuilder.CreateIndex(
                name: "ix_subject_parent",
                schema: "conference",
                table: "subject",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "ix_term_body",
                schema: "conference",
                table: "term",
                column: "body");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "civil_society",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "contradiction",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "contribution_scale",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "coverage",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "document",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "member",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "name_group",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "observer",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "presidency",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "published_figure",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "relation",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "subject",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "term",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "meeting",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "axis",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "body",
                schema: "conference");

            migrationBuilder.DropTable(
                name: "country",
                schema: "conference");
        }
    }
}
