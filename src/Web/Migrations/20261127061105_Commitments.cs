using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Commitments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "commitments");

            migrationBuilder.CreateTable(
                name: "verdict",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    address_id = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    finding = table.Column<short>(type: "smallint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdict", x => x.id);
                    table.ForeignKey(
                        name: "fk_verdict_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    verdict_id = table.Column<int>(type: "integer", nullable: false),
                    address_id = table.Column<long>(type: "bigint", nullable: false),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    act = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    count = table.Column<int>(type: "integer", nullable: true),
                    unit = table.Column<short>(type: "smallint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    condition = table.Column<string>(type: "text", nullable: true),
                    due_day = table.Column<DateOnly>(type: "date", nullable: true),
                    due_ends = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    awaits_names = table.Column<bool>(type: "boolean", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_commitment_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_commitment_verdict_verdict_id",
                        column: x => x.verdict_id,
                        principalSchema: "commitments",
                        principalTable: "verdict",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "proposal",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    verdict_id = table.Column<int>(type: "integer", nullable: false),
                    address_id = table.Column<long>(type: "bigint", nullable: false),
                    instrument_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    proposers = table.Column<string[]>(type: "text[]", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    noted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    since = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    audience_id = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposal_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_proposal_instrument_instrument_id",
                        column: x => x.instrument_id,
                        principalSchema: "record",
                        principalTable: "instrument",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_proposal_verdict_verdict_id",
                        column: x => x.verdict_id,
                        principalSchema: "commitments",
                        principalTable: "verdict",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "line",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    commitment_id = table.Column<int>(type: "integer", nullable: false),
                    addressee = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: true),
                    since = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    answered_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_by_address_id = table.Column<long>(type: "bigint", nullable: true),
                    is_contested = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line", x => x.id);
                    table.ForeignKey(
                        name: "fk_line_address_ended_by_address_id",
                        column: x => x.ended_by_address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_line_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalSchema: "commitments",
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "priority",
                schema: "commitments",
                columns: table => new
                {
                    commitment_id = table.Column<int>(type: "integer", nullable: false),
                    presidency = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority", x => new { x.commitment_id, x.presidency });
                    table.ForeignKey(
                        name: "fk_priority_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalSchema: "commitments",
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "proposal_turn",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    proposal_id = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    address_id = table.Column<long>(type: "bigint", nullable: true),
                    body = table.Column<string>(type: "text", nullable: true),
                    meeting = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_turn", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposal_turn_address_address_id",
                        column: x => x.address_id,
                        principalSchema: "record",
                        principalTable: "address",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_proposal_turn_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalSchema: "commitments",
                        principalTable: "proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "prepared_report",
                schema: "commitments",
                columns: table => new
                {
                    line_id = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true),
                    evidence = table.Column<string>(type: "jsonb", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prepared_report", x => x.line_id);
                    table.ForeignKey(
                        name: "fk_prepared_report_line_line_id",
                        column: x => x.line_id,
                        principalSchema: "commitments",
                        principalTable: "line",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "report",
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
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    state = table.Column<short>(type: "smallint", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    mandate = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_line_line_id",
                        column: x => x.line_id,
                        principalSchema: "commitments",
                        principalTable: "line",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "commitments",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    report_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    instrument_key = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "text", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_report_report_id",
                        column: x => x.report_id,
                        principalSchema: "commitments",
                        principalTable: "report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_address_id",
                schema: "commitments",
                table: "commitment",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_due_day",
                schema: "commitments",
                table: "commitment",
                column: "due_day"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_instrument_id",
                schema: "commitments",
                table: "commitment",
                column: "instrument_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_meeting",
                schema: "commitments",
                table: "commitment",
                column: "meeting"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_verdict_id",
                schema: "commitments",
                table: "commitment",
                column: "verdict_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_report_id",
                schema: "commitments",
                table: "evidence",
                column: "report_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_addressee_state",
                schema: "commitments",
                table: "line",
                columns: new[] { "addressee", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_commitment_id_addressee",
                schema: "commitments",
                table: "line",
                columns: new[] { "commitment_id", "addressee" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_ended_by_address_id",
                schema: "commitments",
                table: "line",
                column: "ended_by_address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_line_open",
                schema: "commitments",
                table: "line",
                column: "addressee",
                filter: "state < 2"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_address_id",
                schema: "commitments",
                table: "proposal",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_instrument_id",
                schema: "commitments",
                table: "proposal",
                column: "instrument_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_verdict_id",
                schema: "commitments",
                table: "proposal",
                column: "verdict_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_turn_address_id",
                schema: "commitments",
                table: "proposal_turn",
                column: "address_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proposal_turn_proposal_id",
                schema: "commitments",
                table: "proposal_turn",
                column: "proposal_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_report_line_id_at",
                schema: "commitments",
                table: "report",
                columns: new[] { "line_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_verdict_address_id_position",
                schema: "commitments",
                table: "verdict",
                columns: new[] { "address_id", "position" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "evidence", schema: "commitments");

            migrationBuilder.DropTable(name: "prepared_report", schema: "commitments");

            migrationBuilder.DropTable(name: "priority", schema: "commitments");

            migrationBuilder.DropTable(name: "proposal_turn", schema: "commitments");

            migrationBuilder.DropTable(name: "report", schema: "commitments");

            migrationBuilder.DropTable(name: "proposal", schema: "commitments");

            migrationBuilder.DropTable(name: "line", schema: "commitments");

            migrationBuilder.DropTable(name: "commitment", schema: "commitments");

            migrationBuilder.DropTable(name: "verdict", schema: "commitments");
        }
    }
}
