using System.Collections.Immutable;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Export;

namespace Puebla.Tests.Contacts;

/// <summary>The rules of the directory, without a database.</summary>
public sealed class DirectoryRulesTests
{
    // Booklet l.737-740: countries keep the contact data of their focal points current.
    [Theory]
    [InlineData("2026-01-05", null, false, "2026-01-05")]
    [InlineData("2026-01-05", null, true, "2026-07-05")]
    [InlineData("2026-01-05", "2026-03-02", true, "2026-09-02")]
    [InlineData("2026-01-05", "2025-08-31", true, "2026-02-28")]
    public void Contact_data_are_confirmed_every_half_year_and_at_once_until_the_first_time(
        string since,
        string? confirmed,
        bool partyDid,
        string due
    ) =>
        Assert.Equal(
            Day(due),
            ConfirmationRules.DueOf(
                Day(since),
                confirmed is null ? null : Day(confirmed),
                partyDid,
                6
            )
        );

    [Fact]
    public void An_entry_is_asked_for_thirty_days_before_and_stale_after_its_last_day_in_San_Jose()
    {
        var due = Day("2026-09-02");
        Assert.False(ConfirmationRules.IsAsked(due, At("2026-08-03T05:59:59Z")));
        Assert.True(ConfirmationRules.IsAsked(due, At("2026-08-03T06:00:00Z")));
        Assert.False(ConfirmationRules.IsLate(due, At("2026-09-03T05:59:59Z")));
        Assert.True(ConfirmationRules.IsLate(due, At("2026-09-03T06:00:00Z")));
    }

    [Fact]
    public void Two_changes_of_one_entry_are_put_together_and_what_both_changed_is_told()
    {
        var before = Fields("Ana", "a@example.org", "1111");
        var now = Fields("Ana", "b@example.org", "2222");
        var merge = Merge.Of(before, Fields("Ana María", "a@example.org", "3333"), now);
        Assert.Equal(Fields("Ana María", "b@example.org", "3333"), merge.Fields);
        Assert.Equal(["email", "phones"], merge.Theirs.Keys.Order());
        Assert.Equal(["phones"], merge.Both);
    }

    [Fact]
    public void Where_it_is_not_known_how_the_form_began_all_that_was_typed_counts()
    {
        var typed = Fields("Ana", "a@example.org", "");
        var merge = Merge.Of(null, typed, Fields("Eva", "b@example.org", "2222"));
        Assert.Equal(typed, merge.Fields);
        Assert.Empty(merge.Theirs);
    }

    [Theory]
    [InlineData(
        "+506 2222-3333\r\n (503) 2222 1111 ext. 12 ",
        "+506 2222-3333\n(503) 2222 1111 ext. 12"
    )]
    [InlineData("22 22 33 33; 44445555", "22 22 33 33\n44445555")]
    [InlineData("", "")]
    [InlineData("llame a la central", null)]
    [InlineData("12", null)]
    [InlineData("=1+2222222", null)]
    public void Telephone_numbers_are_kept_one_a_line(string typed, string? kept) =>
        Assert.Equal(kept, PhoneNumbers.Tidy(typed));

    [Fact]
    public void What_a_telephone_dials_leaves_the_extension_out() =>
        Assert.Equal("+50622223333", PhoneNumbers.Dialled("+506 2222-3333 ext. 12"));

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+506 2222", "\"'+506 2222\"")]
    [InlineData(" @SUM(A1)", "\"' @SUM(A1)\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("Dice \"sí\", y no", "\"Dice \"\"sí\"\", y no\"")]
    [InlineData(null, "\"\"")]
    public void No_cell_of_a_sheet_is_a_formula(string? value, string cell) =>
        Assert.Equal(cell, ContactSheet.Cell(value));

    [Theory]
    [InlineData("CRI", "country:CRI")]
    [InlineData("organization:oim", "organization:oim")]
    [InlineData("secretariat", "secretariat")]
    [InlineData("cri", null)]
    [InlineData("nobody", null)]
    public void A_party_has_one_word_in_addresses(string word, string? party)
    {
        var parsed = PartyWords.Parse(word);
        Assert.Equal(party, parsed?.ToString());
        Assert.Equal(
            party is null ? null : word,
            parsed is { } known ? PartyWords.Of(known) : null
        );
    }

    private static ImmutableSortedDictionary<string, string> Fields(
        string name,
        string email,
        string phones
    ) =>
        Puebla.Contacts.Cards.Fields.Tidy(
            new Dictionary<string, string?>
            {
                ["name"] = name,
                ["email"] = email,
                ["phones"] = phones,
            }
        );

    private static DateOnly Day(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string instant) =>
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
