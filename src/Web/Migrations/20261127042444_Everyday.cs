using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Everyday : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "desk");

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

            migrationBuilder.AddColumn<bool>(
                name: "is_public",
                schema: "kernel",
                table: "notice",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "key",
                schema: "kernel",
                table: "notice",
                type: "uuid",
                nullable: false,
                defaultValueSql: "gen_random_uuid()"
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "decided_at",
                schema: "record",
                table: "instrument",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                schema: "desk",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    since = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => x.person_id);
                }
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

            migrationBuilder.CreateTable(
                name: "hand_in",
                schema: "record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    meeting_key = table.Column<string>(type: "text", nullable: true),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_in", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "language_check",
                schema: "record",
                columns: table => new
                {
                    spanish_version_id = table.Column<int>(type: "integer", nullable: false),
                    english_version_id = table.Column<int>(type: "integer", nullable: false),
                    checked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_language_check",
                        x => new { x.spanish_version_id, x.english_version_id }
                    );
                    table.ForeignKey(
                        name: "fk_language_check_version_english_version_id",
                        column: x => x.english_version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_check_version_spanish_version_id",
                        column: x => x.spanish_version_id,
                        principalSchema: "record",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "language_pair",
                schema: "record",
                columns: table => new
                {
                    spanish_address_id = table.Column<long>(type: "bigint", nullable: false),
                    english_address_id = table.Column<long>(type: "bigint", nullable: false),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    paired_by = table.Column<Guid>(type: "uuid", nullable: false),
                    paired_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_language_pair", x => x.spanish_address_id);
                    table.ForeignKey(
                        name: "fk_language_pair_address_english_address_id",
                        column: x => x.english_address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_pair_address_spanish_address_id",
                        column: x => x.spanish_address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_language_pair_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "mail",
                schema: "kernel",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    cause = table.Column<string>(type: "text", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: true),
                    token = table.Column<string>(type: "text", nullable: false),
                    queued_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    next_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lease = table.Column<Guid>(type: "uuid", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    address_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    digest_id = table.Column<long>(type: "bigint", nullable: true),
                    done_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "mail_preference",
                schema: "kernel",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    daily = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_preference", x => x.person_id);
                }
            );

            migrationBuilder.CreateTable(
                name: "mail_trouble",
                schema: "kernel",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    address_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    since = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    answer = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_trouble", x => x.person_id);
                }
            );

            migrationBuilder.CreateTable(
                name: "original_ocr",
                schema: "record",
                columns: table => new
                {
                    original_id = table.Column<int>(type: "integer", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    doubtful_lines = table.Column<int[]>(type: "integer[]", nullable: false),
                    doubtful_words = table.Column<string[]>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_original_ocr", x => x.original_id);
                    table.ForeignKey(
                        name: "fk_original_ocr_original_original_id",
                        column: x => x.original_id,
                        principalSchema: "record",
                        principalTable: "original",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "passing",
                schema: "desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "text", nullable: false),
                    passed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    passed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    mandate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<short>(type: "smallint", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    withdrawn_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passing", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "handed_file",
                schema: "record",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    hand_in_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    waits_for = table.Column<string>(type: "text", nullable: true),
                    page = table.Column<int>(type: "integer", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    keys = table.Column<string[]>(type: "text[]", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true),
                    confidence = table.Column<int>(type: "integer", nullable: true),
                    refusal_code = table.Column<string>(type: "text", nullable: true),
                    refusal_spanish = table.Column<string>(type: "text", nullable: true),
                    refusal_english = table.Column<string>(type: "text", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lease = table.Column<Guid>(type: "uuid", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    touched_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_file", x => x.id);
                    table.ForeignKey(
                        name: "fk_handed_file_hand_in_hand_in_id",
                        column: x => x.hand_in_id,
                        principalSchema: "record",
                        principalTable: "hand_in",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "passed_to",
                schema: "desk",
                columns: table => new
                {
                    passing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passed_to", x => new { x.passing_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_passed_to_passing_passing_id",
                        column: x => x.passing_id,
                        principalSchema: "desk",
                        principalTable: "passing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "handed_piece",
                schema: "record",
                columns: table => new
                {
                    file_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_piece", x => new { x.file_id, x.number });
                    table.ForeignKey(
                        name: "fk_handed_piece_handed_file_file_id",
                        column: x => x.file_id,
                        principalSchema: "record",
                        principalTable: "handed_file",
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
                name: "ix_notice_key",
                schema: "kernel",
                table: "notice",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_instrument_to_decide",
                schema: "record",
                table: "instrument",
                column: "id",
                filter: "review = 2 and decided_at is null and audience_id <> 1"
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_token_hash",
                schema: "desk",
                table: "calendar_feed",
                column: "token_hash",
                unique: true
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

            migrationBuilder.CreateIndex(
                name: "ix_hand_in_person_id_at",
                schema: "record",
                table: "hand_in",
                columns: new[] { "person_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_handed_file_hand_in_id_sha256",
                schema: "record",
                table: "handed_file",
                columns: new[] { "hand_in_id", "sha256" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_handed_file_on_its_way",
                schema: "record",
                table: "handed_file",
                column: "id",
                filter: "state < 4"
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_check_english_version_id",
                schema: "record",
                table: "language_check",
                column: "english_version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_pair_english_address_id",
                schema: "record",
                table: "language_pair",
                column: "english_address_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_language_pair_instrument_id",
                schema: "record",
                table: "language_pair",
                column: "instrument_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_mail_digest_id",
                schema: "kernel",
                table: "mail",
                column: "digest_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_mail_due",
                schema: "kernel",
                table: "mail",
                column: "next_at",
                filter: "state = 0"
            );

            migrationBuilder.CreateIndex(
                name: "ix_mail_person_id_cause",
                schema: "kernel",
                table: "mail",
                columns: new[] { "person_id", "cause" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_mail_state_done_at",
                schema: "kernel",
                table: "mail",
                columns: new[] { "state", "done_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_mail_token",
                schema: "kernel",
                table: "mail",
                column: "token",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_passed_to_line",
                schema: "desk",
                table: "passed_to",
                columns: new[] { "party", "key", "person_id" },
                unique: true,
                filter: "is_open"
            );

            migrationBuilder.CreateIndex(
                name: "ix_passed_to_person",
                schema: "desk",
                table: "passed_to",
                column: "person_id",
                filter: "is_open"
            );

            migrationBuilder.CreateIndex(
                name: "ix_passing_open",
                schema: "desk",
                table: "passing",
                column: "passed_at",
                filter: "withdrawn_at is null and ended_at is null"
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

            migrationBuilder.DropTable(name: "calendar_feed", schema: "desk");

            migrationBuilder.DropTable(name: "decision", schema: "record");

            migrationBuilder.DropTable(name: "handed_piece", schema: "record");

            migrationBuilder.DropTable(name: "language_check", schema: "record");

            migrationBuilder.DropTable(name: "language_pair", schema: "record");

            migrationBuilder.DropTable(name: "mail", schema: "kernel");

            migrationBuilder.DropTable(name: "mail_preference", schema: "kernel");

            migrationBuilder.DropTable(name: "mail_trouble", schema: "kernel");

            migrationBuilder.DropTable(name: "original_ocr", schema: "record");

            migrationBuilder.DropTable(name: "passed_to", schema: "desk");

            migrationBuilder.DropTable(name: "handed_file", schema: "record");

            migrationBuilder.DropTable(name: "passing", schema: "desk");

            migrationBuilder.DropTable(name: "hand_in", schema: "record");

            migrationBuilder.DropIndex(
                name: "ix_relation_source_address_id",
                schema: "record",
                table: "relation"
            );

            migrationBuilder.DropIndex(name: "ix_notice_key", schema: "kernel", table: "notice");

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

            migrationBuilder.DropColumn(name: "is_public", schema: "kernel", table: "notice");

            migrationBuilder.DropColumn(name: "key", schema: "kernel", table: "notice");

            migrationBuilder.DropColumn(name: "decided_at", schema: "record", table: "instrument");
        }
    }
}
