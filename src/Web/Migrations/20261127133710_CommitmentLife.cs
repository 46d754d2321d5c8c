using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class CommitmentLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_verdict_address_id_position",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropIndex(
                name: "ix_report_line_id_at",
                schema: "commitments",
                table: "report"
            );

            migrationBuilder.DropPrimaryKey(
                name: "pk_priority",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropIndex(name: "ix_line_open", schema: "commitments", table: "line");

            migrationBuilder.AddColumn<Guid>(
                name: "batch",
                schema: "commitments",
                table: "verdict",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddColumn<int>(
                name: "instrument_id",
                schema: "commitments",
                table: "verdict",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_revised",
                schema: "commitments",
                table: "verdict",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "language",
                schema: "commitments",
                table: "verdict",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<long>(
                name: "address_id",
                schema: "commitments",
                table: "report",
                type: "bigint",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "form_id",
                schema: "commitments",
                table: "report",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "source",
                schema: "commitments",
                table: "report",
                type: "text",
                nullable: true
            );

            migrationBuilder.AlterColumn<string>(
                name: "reason",
                schema: "commitments",
                table: "proposal_turn",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.AddColumn<Guid>(
                name: "form_id",
                schema: "commitments",
                table: "proposal_turn",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddColumn<string>(
                name: "mandate",
                schema: "commitments",
                table: "proposal_turn",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "undoes",
                schema: "commitments",
                table: "proposal_turn",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "folded",
                schema: "commitments",
                table: "proposal",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_sample",
                schema: "commitments",
                table: "proposal",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "meeting",
                schema: "commitments",
                table: "proposal",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<short>(
                name: "noted_as",
                schema: "commitments",
                table: "proposal",
                type: "smallint",
                nullable: false,
                defaultValue: (short)0
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "quiet_since",
                schema: "commitments",
                table: "proposal",
                type: "date",
                nullable: true
            );

            migrationBuilder
                .AddColumn<int>(
                    name: "id",
                    schema: "commitments",
                    table: "priority",
                    type: "integer",
                    nullable: false,
                    defaultValue: 0
                )
                .Annotation(
                    "Npgsql:ValueGenerationStrategy",
                    NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                schema: "commitments",
                table: "priority",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawn_by",
                schema: "commitments",
                table: "priority",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_reason",
                schema: "commitments",
                table: "priority",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "form_id",
                schema: "commitments",
                table: "prepared_report",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_asked",
                schema: "commitments",
                table: "line",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "deadline_words",
                schema: "commitments",
                table: "commitment",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "follows_id",
                schema: "commitments",
                table: "commitment",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_of_all",
                schema: "commitments",
                table: "commitment",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "is_sample",
                schema: "commitments",
                table: "commitment",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "moved_at",
                schema: "commitments",
                table: "commitment",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "moved_from",
                schema: "commitments",
                table: "commitment",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "occurrence",
                schema: "commitments",
                table: "commitment",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<string>(
                name: "reckoning",
                schema: "commitments",
                table: "commitment",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string[]>(
                name: "subjects",
                schema: "commitments",
                table: "commitment",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]
            );

            migrationBuilder.AddColumn<string>(
                name: "zone",
                schema: "commitments",
                table: "commitment",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "words_digest",
                schema: "commitments",
                table: "verdict",
                type: "text",
                nullable: false,
                computedColumnSql: "md5(words)",
                stored: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "asked_order",
                schema: "commitments",
                table: "commitment",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(asked_on, date '0001-01-01')",
                stored: true
            );

            migrationBuilder.AddPrimaryKey(
                name: "pk_priority",
                schema: "commitments",
                table: "priority",
                column: "id"
            );

            migrationBuilder.CreateTable(
                name: "opening",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    commitment_id = table.Column<int>(type: "integer", nullable: true),
                    proposal_id = table.Column<int>(type: "integer", nullable: true),
                    from_id = table.Column<int>(type: "integer", nullable: false),
                    to_id = table.Column<int>(type: "integer", nullable: false),
                    criterion = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opening", x => x.id);
                    table.CheckConstraint(
                        "ck_opening_of_one",
                        "(commitment_id is null) <> (proposal_id is null)"
                    );
                    table.ForeignKey(
                        name: "fk_opening_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalSchema: "commitments",
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_opening_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalSchema: "commitments",
                        principalTable: "proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminder_plan",
                schema: "commitments",
                columns: table => new
                {
                    commitment_id = table.Column<int>(type: "integer", nullable: false),
                    is_on = table.Column<bool>(type: "boolean", nullable: false),
                    before = table.Column<int[]>(type: "integer[]", nullable: false),
                    every = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_plan", x => x.commitment_id);
                    table.ForeignKey(
                        name: "fk_reminder_plan_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalSchema: "commitments",
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminder_round",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    line_id = table.Column<int>(type: "integer", nullable: false),
                    cause = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_reminder_round_line_line_id",
                        column: x => x.line_id,
                        principalSchema: "commitments",
                        principalTable: "line",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminder",
                schema: "commitments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_key = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminder", x => x.id);
                    table.ForeignKey(
                        name: "fk_reminder_reminder_round_round_id",
                        column: x => x.round_id,
                        principalSchema: "commitments",
                        principalTable: "reminder_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_address_id_words_digest",
                schema: "commitments",
                table: "verdict",
                columns: new[] { "address_id", "words_digest" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_batch",
                schema: "commitments",
                table: "verdict",
                column: "batch"
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_by_at",
                schema: "commitments",
                table: "verdict",
                columns: new[] { "by", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_instrument_id",
                schema: "commitments",
                table: "verdict",
                column: "instrument_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_address_id",
                schema: "commitments",
                table: "report",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_form_id",
                schema: "commitments",
                table: "report",
                column: "form_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_line_id_id",
                schema: "commitments",
                table: "report",
                columns: new[] { "line_id", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_turn_form_id",
                schema: "commitments",
                table: "proposal_turn",
                column: "form_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_meeting",
                schema: "commitments",
                table: "proposal",
                column: "meeting",
                filter: "meeting is not null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_priority_standing",
                schema: "commitments",
                table: "priority",
                columns: new[] { "commitment_id", "presidency" },
                unique: true,
                filter: "withdrawn_at is null"
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_open",
                schema: "commitments",
                table: "line",
                column: "addressee",
                filter: "state < 2 or is_contested"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_asked",
                schema: "commitments",
                table: "commitment",
                columns: new[] { "asked_order", "id" },
                filter: "not is_sample"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_due_ends",
                schema: "commitments",
                table: "commitment",
                column: "due_ends"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_follows_id",
                schema: "commitments",
                table: "commitment",
                column: "follows_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_of_all",
                schema: "commitments",
                table: "commitment",
                columns: new[] { "asked_order", "id" },
                filter: "is_of_all and not is_sample"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_commitment_subjects",
                    schema: "commitments",
                    table: "commitment",
                    column: "subjects"
                )
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_opening_commitment_id",
                schema: "commitments",
                table: "opening",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_opening_proposal_id",
                schema: "commitments",
                table: "opening",
                column: "proposal_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_reminder_notice_key",
                schema: "commitments",
                table: "reminder",
                column: "notice_key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_reminder_person_id",
                schema: "commitments",
                table: "reminder",
                column: "person_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_reminder_round_id_person_id",
                schema: "commitments",
                table: "reminder",
                columns: new[] { "round_id", "person_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_reminder_round_line_id_cause",
                schema: "commitments",
                table: "reminder_round",
                columns: new[] { "line_id", "cause" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_commitment_commitment_follows_id",
                schema: "commitments",
                table: "commitment",
                column: "follows_id",
                principalSchema: "commitments",
                principalTable: "commitment",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );

            migrationBuilder.AddForeignKey(
                name: "fk_report_address_address_id",
                schema: "commitments",
                table: "report",
                column: "address_id",
                principalSchema: "record",
                principalTable: "address",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull
            );

            migrationBuilder.AddForeignKey(
                name: "fk_verdict_instrument_instrument_id",
                schema: "commitments",
                table: "verdict",
                column: "instrument_id",
                principalSchema: "record",
                principalTable: "instrument",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_commitment_commitment_follows_id",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_report_address_address_id",
                schema: "commitments",
                table: "report"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_verdict_instrument_instrument_id",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropTable(name: "opening", schema: "commitments");

            migrationBuilder.DropTable(name: "reminder", schema: "commitments");

            migrationBuilder.DropTable(name: "reminder_plan", schema: "commitments");

            migrationBuilder.DropTable(name: "reminder_round", schema: "commitments");

            migrationBuilder.DropIndex(
                name: "ix_verdict_address_id_words_digest",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropIndex(
                name: "ix_verdict_batch",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropIndex(
                name: "ix_verdict_by_at",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropIndex(
                name: "ix_verdict_instrument_id",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropIndex(
                name: "ix_report_address_id",
                schema: "commitments",
                table: "report"
            );

            migrationBuilder.DropIndex(
                name: "ix_report_form_id",
                schema: "commitments",
                table: "report"
            );

            migrationBuilder.DropIndex(
                name: "ix_report_line_id_id",
                schema: "commitments",
                table: "report"
            );

            migrationBuilder.DropIndex(
                name: "ix_proposal_turn_form_id",
                schema: "commitments",
                table: "proposal_turn"
            );

            migrationBuilder.DropIndex(
                name: "ix_proposal_meeting",
                schema: "commitments",
                table: "proposal"
            );

            migrationBuilder.DropPrimaryKey(
                name: "pk_priority",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropIndex(
                name: "ix_priority_standing",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropIndex(name: "ix_line_open", schema: "commitments", table: "line");

            migrationBuilder.DropIndex(
                name: "ix_commitment_asked",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropIndex(
                name: "ix_commitment_due_ends",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropIndex(
                name: "ix_commitment_follows_id",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropIndex(
                name: "ix_commitment_of_all",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropIndex(
                name: "ix_commitment_subjects",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "words_digest",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropColumn(
                name: "asked_order",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(name: "batch", schema: "commitments", table: "verdict");

            migrationBuilder.DropColumn(
                name: "instrument_id",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropColumn(
                name: "is_revised",
                schema: "commitments",
                table: "verdict"
            );

            migrationBuilder.DropColumn(name: "language", schema: "commitments", table: "verdict");

            migrationBuilder.DropColumn(name: "address_id", schema: "commitments", table: "report");

            migrationBuilder.DropColumn(name: "form_id", schema: "commitments", table: "report");

            migrationBuilder.DropColumn(name: "source", schema: "commitments", table: "report");

            migrationBuilder.DropColumn(
                name: "form_id",
                schema: "commitments",
                table: "proposal_turn"
            );

            migrationBuilder.DropColumn(
                name: "mandate",
                schema: "commitments",
                table: "proposal_turn"
            );

            migrationBuilder.DropColumn(
                name: "undoes",
                schema: "commitments",
                table: "proposal_turn"
            );

            migrationBuilder.DropColumn(name: "folded", schema: "commitments", table: "proposal");

            migrationBuilder.DropColumn(
                name: "is_sample",
                schema: "commitments",
                table: "proposal"
            );

            migrationBuilder.DropColumn(name: "meeting", schema: "commitments", table: "proposal");

            migrationBuilder.DropColumn(name: "noted_as", schema: "commitments", table: "proposal");

            migrationBuilder.DropColumn(
                name: "quiet_since",
                schema: "commitments",
                table: "proposal"
            );

            migrationBuilder.DropColumn(name: "id", schema: "commitments", table: "priority");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropColumn(
                name: "withdrawn_reason",
                schema: "commitments",
                table: "priority"
            );

            migrationBuilder.DropColumn(
                name: "form_id",
                schema: "commitments",
                table: "prepared_report"
            );

            migrationBuilder.DropColumn(name: "is_asked", schema: "commitments", table: "line");

            migrationBuilder.DropColumn(
                name: "deadline_words",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "follows_id",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "is_of_all",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "is_sample",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "moved_at",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "moved_from",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "occurrence",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "reckoning",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(
                name: "subjects",
                schema: "commitments",
                table: "commitment"
            );

            migrationBuilder.DropColumn(name: "zone", schema: "commitments", table: "commitment");

            migrationBuilder.AlterColumn<string>(
                name: "reason",
                schema: "commitments",
                table: "proposal_turn",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true
            );

            migrationBuilder.AddPrimaryKey(
                name: "pk_priority",
                schema: "commitments",
                table: "priority",
                columns: new[] { "commitment_id", "presidency" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_address_id_position",
                schema: "commitments",
                table: "verdict",
                columns: new[] { "address_id", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_line_id_at",
                schema: "commitments",
                table: "report",
                columns: new[] { "line_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_open",
                schema: "commitments",
                table: "line",
                column: "addressee",
                filter: "state < 2"
            );
        }
    }
}
