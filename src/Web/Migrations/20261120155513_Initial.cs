using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "record");

            migrationBuilder.EnsureSchema(name: "kernel");

            migrationBuilder.EnsureSchema(name: "conference");

            migrationBuilder.AlterDatabase().Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "audience",
                schema: "kernel",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:IdentitySequenceOptions",
                            "'100', '1', '', '', 'False', '1'"
                        )
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    mode = table.Column<short>(type: "smallint", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience", x => x.id);
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_axis", x => x.key);
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
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
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_body_body_replaced_by",
                        column: x => x.replaced_by,
                        principalSchema: "conference",
                        principalTable: "body",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_civil_society", x => x.key);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contradiction", x => x.key);
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contribution_scale", x => x.key);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_country", x => x.key);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coverage", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "facet",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    dimension = table.Column<short>(type: "smallint", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facet", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "instrument",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    key = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title_spanish = table.Column<string>(type: "text", nullable: true),
                    title_english = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    reports_to = table.Column<string>(type: "text", nullable: true),
                    participants = table.Column<string[]>(type: "text[]", nullable: false),
                    meeting_key = table.Column<string>(type: "text", nullable: true),
                    held = table.Column<short>(type: "smallint", nullable: false),
                    authentic_language = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    subjects = table.Column<string[]>(type: "text[]", nullable: false),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    is_sample = table.Column<bool>(type: "boolean", nullable: false),
                    received_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instrument", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "journal",
                schema: "kernel",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    actor_id = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    details = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal", x => x.id);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_name_group", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "original",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    received_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_original", x => x.id);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_figure", x => x.key);
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relation", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "word",
                schema: "record",
                columns: table => new
                {
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    shown = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_word", x => new { x.audience_id, x.folded });
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
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
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_subject_subject_parent",
                        column: x => x.parent,
                        principalSchema: "conference",
                        principalTable: "subject",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
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
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    @virtual = table.Column<bool>(
                        name: "virtual",
                        type: "boolean",
                        nullable: false
                    ),
                    status = table.Column<string>(type: "text", nullable: false),
                    texts = table.Column<string>(type: "jsonb", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    outside = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "jsonb", nullable: true),
                    sources = table.Column<string>(type: "jsonb", nullable: false),
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
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
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
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
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
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "address",
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
                    path = table.Column<string>(type: "text", nullable: false),
                    moved_to_id = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address", x => x.id);
                    table.ForeignKey(
                        name: "fk_address_address_moved_to_id",
                        column: x => x.moved_to_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_address_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "relation",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    from_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    to_id = table.Column<int>(type: "integer", nullable: true),
                    to_name = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relation", x => x.id);
                    table.ForeignKey(
                        name: "fk_relation_instrument_from_id",
                        column: x => x.from_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_relation_instrument_to_id",
                        column: x => x.to_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "original_piece",
                schema: "record",
                columns: table => new
                {
                    original_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_original_piece", x => new { x.original_id, x.number });
                    table.ForeignKey(
                        name: "fk_original_piece_original_original_id",
                        column: x => x.original_id,
                        principalSchema: "record",
                        principalTable: "original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "version",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    is_extract = table.Column<bool>(type: "boolean", nullable: false),
                    original_id = table.Column<int>(type: "integer", nullable: false),
                    parser = table.Column<string>(type: "text", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_version_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_version_original_original_id",
                        column: x => x.original_id,
                        principalSchema: "record",
                        principalTable: "original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

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
                    sources = table.Column<string>(type: "jsonb", nullable: false),
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
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_document_meeting_meeting",
                        column: x => x.meeting,
                        principalSchema: "conference",
                        principalTable: "meeting",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

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
                    valid_to = table.Column<string>(type: "text", nullable: true),
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
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_presidency_meeting_handover_at",
                        column: x => x.handover_at,
                        principalSchema: "conference",
                        principalTable: "meeting",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "part",
                schema: "record",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_part", x => new { x.version_id, x.position });
                    table.ForeignKey(
                        name: "fk_part_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "provision",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    address_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    head_id = table.Column<long>(type: "bigint", nullable: true),
                    cited_path = table.Column<string>(type: "text", nullable: false),
                    section = table.Column<string>(type: "text", nullable: true),
                    heading = table.Column<string>(type: "text", nullable: true),
                    label = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    preambular = table.Column<bool>(type: "boolean", nullable: false),
                    acts = table.Column<string[]>(type: "text[]", nullable: false),
                    requested = table.Column<bool>(type: "boolean", nullable: false),
                    addressees = table.Column<string[]>(type: "text[]", nullable: false),
                    deadline_text = table.Column<string>(type: "text", nullable: true),
                    deadline_date = table.Column<DateOnly>(type: "date", nullable: true),
                    deadline_relative_to = table.Column<string>(type: "text", nullable: true),
                    quoted_as = table.Column<string>(type: "text", nullable: true),
                    first_line = table.Column<int>(type: "integer", nullable: false),
                    last_line = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_provision", x => x.id);
                    table.ForeignKey(
                        name: "fk_provision_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_provision_version_version_id",
                        column: x => x.version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "clause",
                schema: "record",
                columns: table => new
                {
                    provision_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    act = table.Column<string>(type: "text", nullable: true),
                    requested = table.Column<bool>(type: "boolean", nullable: false),
                    addressees = table.Column<string[]>(type: "text[]", nullable: false),
                    deadline_text = table.Column<string>(type: "text", nullable: true),
                    deadline_date = table.Column<DateOnly>(type: "date", nullable: true),
                    deadline_relative_to = table.Column<string>(type: "text", nullable: true),
                    condition = table.Column<string>(type: "text", nullable: true),
                    proposed_by = table.Column<string[]>(type: "text[]", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clause", x => new { x.provision_id, x.position });
                    table.ForeignKey(
                        name: "fk_clause_provision_provision_id",
                        column: x => x.provision_id,
                        principalSchema: "record",
                        principalTable: "provision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "search_entry",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    provision_id = table.Column<long>(type: "bigint", nullable: false),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    facets = table.Column<int[]>(type: "integer[]", nullable: false),
                    words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_search_entry_provision_provision_id",
                        column: x => x.provision_id,
                        principalSchema: "record",
                        principalTable: "provision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.InsertData(
                schema: "kernel",
                table: "audience",
                columns: new[] { "id", "mode", "subject" },
                values: new object[,]
                {
                    { 1, (short)0, "" },
                    { 2, (short)2, "" },
                    { 3, (short)3, "" },
                    { 4, (short)5, "" },
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_address_instrument_id_path",
                schema: "record",
                table: "address",
                columns: new[] { "instrument_id", "path" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_address_moved_to_id",
                schema: "record",
                table: "address",
                column: "moved_to_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_audience_mode_subject",
                schema: "kernel",
                table: "audience",
                columns: new[] { "mode", "subject" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_body_parent",
                schema: "conference",
                table: "body",
                column: "parent"
            );

            migrationBuilder.CreateIndex(
                name: "ix_body_replaced_by",
                schema: "conference",
                table: "body",
                column: "replaced_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clause_deadline_date",
                schema: "record",
                table: "clause",
                column: "deadline_date",
                filter: "deadline_date is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_document_body",
                schema: "conference",
                table: "document",
                column: "body"
            );

            migrationBuilder.CreateIndex(
                name: "ix_document_meeting",
                schema: "conference",
                table: "document",
                column: "meeting"
            );

            migrationBuilder.CreateIndex(
                name: "ix_facet_dimension_value",
                schema: "record",
                table: "facet",
                columns: new[] { "dimension", "value" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_body_start",
                schema: "record",
                table: "instrument",
                columns: new[] { "body", "start" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_key",
                schema: "record",
                table: "instrument",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_meeting_key",
                schema: "record",
                table: "instrument",
                column: "meeting_key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_journal_subject",
                schema: "kernel",
                table: "journal",
                column: "subject"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_country",
                schema: "conference",
                table: "meeting",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_member_country",
                schema: "conference",
                table: "member",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_observer_country",
                schema: "conference",
                table: "observer",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_original_sha256",
                schema: "record",
                table: "original",
                column: "sha256",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_presidency_country",
                schema: "conference",
                table: "presidency",
                column: "country"
            );

            migrationBuilder.CreateIndex(
                name: "ix_presidency_handover_at",
                schema: "conference",
                table: "presidency",
                column: "handover_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_provision_address_id",
                schema: "record",
                table: "provision",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_provision_version_id_position",
                schema: "record",
                table: "provision",
                columns: new[] { "version_id", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_relation_from_id_kind_to_id_to_name",
                schema: "record",
                table: "relation",
                columns: new[] { "from_id", "kind", "to_id", "to_name" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_relation_to_id",
                schema: "record",
                table: "relation",
                column: "to_id"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_search_entry_facets",
                    schema: "record",
                    table: "search_entry",
                    column: "facets"
                )
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_instrument_id",
                schema: "record",
                table: "search_entry",
                column: "instrument_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_entry_provision_id",
                schema: "record",
                table: "search_entry",
                column: "provision_id",
                unique: true
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_search_entry_words",
                    schema: "record",
                    table: "search_entry",
                    column: "words"
                )
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_subject_axis",
                schema: "conference",
                table: "subject",
                column: "axis"
            );

            migrationBuilder.CreateIndex(
                name: "ix_subject_parent",
                schema: "conference",
                table: "subject",
                column: "parent"
            );

            migrationBuilder.CreateIndex(
                name: "ix_term_body",
                schema: "conference",
                table: "term",
                column: "body"
            );

            migrationBuilder.CreateIndex(
                name: "ix_version_current",
                schema: "record",
                table: "version",
                column: "instrument_id",
                filter: "is_current"
            );

            migrationBuilder.CreateIndex(
                name: "ix_version_instrument_id_language_number",
                schema: "record",
                table: "version",
                columns: new[] { "instrument_id", "language", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_version_original_id",
                schema: "record",
                table: "version",
                column: "original_id"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_word_folded",
                    schema: "record",
                    table: "word",
                    column: "folded"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "audience", schema: "kernel");

            migrationBuilder.DropTable(name: "civil_society", schema: "conference");

            migrationBuilder.DropTable(name: "clause", schema: "record");

            migrationBuilder.DropTable(name: "contradiction", schema: "conference");

            migrationBuilder.DropTable(name: "contribution_scale", schema: "conference");

            migrationBuilder.DropTable(name: "coverage", schema: "conference");

            migrationBuilder.DropTable(name: "document", schema: "conference");

            migrationBuilder.DropTable(name: "facet", schema: "record");

            migrationBuilder.DropTable(name: "journal", schema: "kernel");

            migrationBuilder.DropTable(name: "member", schema: "conference");

            migrationBuilder.DropTable(name: "name_group", schema: "conference");

            migrationBuilder.DropTable(name: "observer", schema: "conference");

            migrationBuilder.DropTable(name: "original_piece", schema: "record");

            migrationBuilder.DropTable(name: "part", schema: "record");

            migrationBuilder.DropTable(name: "presidency", schema: "conference");

            migrationBuilder.DropTable(name: "published_figure", schema: "conference");

            migrationBuilder.DropTable(name: "relation", schema: "conference");

            migrationBuilder.DropTable(name: "relation", schema: "record");

            migrationBuilder.DropTable(name: "search_entry", schema: "record");

            migrationBuilder.DropTable(name: "subject", schema: "conference");

            migrationBuilder.DropTable(name: "term", schema: "conference");

            migrationBuilder.DropTable(name: "word", schema: "record");

            migrationBuilder.DropTable(name: "meeting", schema: "conference");

            migrationBuilder.DropTable(name: "provision", schema: "record");

            migrationBuilder.DropTable(name: "axis", schema: "conference");

            migrationBuilder.DropTable(name: "body", schema: "conference");

            migrationBuilder.DropTable(name: "country", schema: "conference");

            migrationBuilder.DropTable(name: "address", schema: "record");

            migrationBuilder.DropTable(name: "version", schema: "record");

            migrationBuilder.DropTable(name: "instrument", schema: "record");

            migrationBuilder.DropTable(name: "original", schema: "record");
        }
    }
}
