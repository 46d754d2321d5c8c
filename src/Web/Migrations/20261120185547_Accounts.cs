using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "accounts");

            migrationBuilder.CreateTable(
                name: "account",
                schema: "accounts",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    app_secret = table.Column<string>(type: "text", nullable: true),
                    app_step = table.Column<long>(type: "bigint", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    closed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    closed_why = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.person_id);
                }
            );

            migrationBuilder.CreateTable(
                name: "challenge",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_creation = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_challenge", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "invitation",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    invited_by = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    expires_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    is_recovery = table.Column<bool>(type: "boolean", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    accepted_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "throttle",
                schema: "accounts",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    wait_until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_throttle", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "device",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_device", x => new { x.person_id, x.id });
                    table.ForeignKey(
                        name: "fk_device_account_person_id",
                        column: x => x.person_id,
                        principalSchema: "accounts",
                        principalTable: "account",
                        principalColumn: "person_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "passkey",
                schema: "accounts",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    transports = table.Column<string[]>(type: "text[]", nullable: false),
                    is_user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    used_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_passkey_account_person_id",
                        column: x => x.person_id,
                        principalSchema: "accounts",
                        principalTable: "account",
                        principalColumn: "person_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recovery_code",
                schema: "accounts",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    used_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_code", x => new { x.person_id, x.hash });
                    table.ForeignKey(
                        name: "fk_recovery_code_account_person_id",
                        column: x => x.person_id,
                        principalSchema: "accounts",
                        principalTable: "account",
                        principalColumn: "person_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    seen_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    fresh_until = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    device_id = table.Column<Guid>(type: "uuid", nullable: false),
                    browser = table.Column<string>(type: "text", nullable: false),
                    network = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    ended_why = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_session_account_person_id",
                        column: x => x.person_id,
                        principalSchema: "accounts",
                        principalTable: "account",
                        principalColumn: "person_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_challenge_expires_at",
                schema: "accounts",
                table: "challenge",
                column: "expires_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_party",
                schema: "accounts",
                table: "invitation",
                column: "party"
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_person_id",
                schema: "accounts",
                table: "invitation",
                column: "person_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_invitation_token_hash",
                schema: "accounts",
                table: "invitation",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_passkey_person_id",
                schema: "accounts",
                table: "passkey",
                column: "person_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_person_id",
                schema: "accounts",
                table: "session",
                column: "person_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_session_token_hash",
                schema: "accounts",
                table: "session",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_throttle_last_at",
                schema: "accounts",
                table: "throttle",
                column: "last_at"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "challenge", schema: "accounts");

            migrationBuilder.DropTable(name: "device", schema: "accounts");

            migrationBuilder.DropTable(name: "invitation", schema: "accounts");

            migrationBuilder.DropTable(name: "passkey", schema: "accounts");

            migrationBuilder.DropTable(name: "recovery_code", schema: "accounts");

            migrationBuilder.DropTable(name: "session", schema: "accounts");

            migrationBuilder.DropTable(name: "throttle", schema: "accounts");

            migrationBuilder.DropTable(name: "account", schema: "accounts");
        }
    }
}
