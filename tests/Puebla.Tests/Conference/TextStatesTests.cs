using Puebla.Conference.Contracts;
using Puebla.Conference.MeetingDetail;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>Which texts of a meeting are held, which are missing, and whom to ask.</summary>
public sealed class TextStatesTests
{
    private static readonly Meeting Crm = CrmData.Facts.Meeting("crm-2012")!;

    [Fact]
    public void With_nothing_held_every_expected_text_is_missing() =>
        Assert.All(TextStates.Of(Crm, []), text => Assert.Equal(TextHolding.Missing, text.State));

    [Fact]
    public void A_text_held_in_part_stands_for_its_own_kind_before_a_kindred_one()
    {
        var texts = TextStates.Of(
            Crm,
            [Held("decisions", HeldState.InPart), Held("declaration", HeldState.Whole)]
        );
        Assert.Equal([TextHolding.Whole, TextHolding.InPart], texts.Select(text => text.State));
    }

    [Fact]
    public void One_text_may_carry_declaration_and_decisions() =>
        Assert.All(
            TextStates.Of(Crm, [Held("declaration", HeldState.Whole)]),
            text => Assert.Equal(TextHolding.Whole, text.State)
        );

    [Fact]
    public void Extracts_without_a_kind_make_every_expected_text_held_in_part() =>
        Assert.All(
            TextStates.Of(Crm, [Held("other", HeldState.InPart)]),
            text => Assert.Equal(TextHolding.InPart, text.State)
        );

    [Fact]
    public void A_text_with_a_title_of_its_own_is_found_by_that_title_only()
    {
        var meeting = CrmData.Facts.Meeting("crm-2014")!;
        var own = meeting.Texts.Single(text => text.Key == "extraordinary-declaration");
        var extracts = Held("decisions", HeldState.InPart);
        Assert.Equal(TextHolding.Missing, TextStates.Of(meeting, [extracts])[2].State);
        Assert.Equal(
            TextHolding.Whole,
            TextStates
                .Of(meeting, [extracts, new("declaration", HeldState.Whole, own.Name, "/")])[2]
                .State
        );
    }

    [Fact]
    public void An_annex_is_not_held_because_extracts_of_the_meeting_are() =>
        Assert.Equal(
            [TextHolding.InPart, TextHolding.Missing],
            TextStates
                .Of(CrmData.Facts.Meeting("crm-1999")!, [Held("other", HeldState.InPart)])
                .Select(text => text.State)
        );

    [Fact]
    public void A_held_text_that_nobody_expected_is_shown_too()
    {
        var texts = TextStates.Of(
            CrmData.Facts.Meeting("oas-2017-03-31")!,
            [Held("statement", HeldState.Whole)]
        );
        Assert.Equal(["statement"], texts.Select(text => text.Name.Spanish));
    }

    // History 8: the countries that held the presidency; the host may have been another.
    [Theory]
    [InlineData("crm-1996", "México")]
    [InlineData("grcm-1997-11-13", "Panamá, Costa Rica")]
    [InlineData("crm-2020", "Costa Rica")]
    public void The_texts_are_asked_of_who_presided_and_who_hosted(string meeting, string whom) =>
        Assert.Equal(
            whom,
            string.Join(
                ", ",
                AskedForTexts.Of(CrmData.Facts.Meeting(meeting)!, CrmData.Facts, Language.Spanish)
            )
        );

    private static HeldText Held(string kind, HeldState state) =>
        new(kind, state, new(kind), $"/acervo/{kind}");
}
