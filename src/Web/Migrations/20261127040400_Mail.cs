using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Puebla.Web.Migrations
{
    /// <inheritdoc />
    public partial class Mail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "desk");

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

            migrationBuilder.CreateIndex(
                name: "ix_notice_key",
                schema: "kernel",
                table: "notice",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_token_hash",
                schema: "desk",
                table: "calendar_feed",
                column: "token_hash",
                unique: true
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "calendar_feed", schema: "desk");

            migrationBuilder.DropTable(name: "mail", schema: "kernel");

            migrationBuilder.DropTable(name: "mail_preference", schema: "kernel");

            migrationBuilder.DropTable(name: "mail_trouble", schema: "kernel");

            migrationBuilder.DropIndex(name: "ix_notice_key", schema: "kernel", table: "notice");

            migrationBuilder.DropColumn(name: "is_public", schema: "kernel", table: "notice");

            migrationBuilder.DropColumn(name: "key", schema: "kernel", table: "notice");
        }
    }
}
