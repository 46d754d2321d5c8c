using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What is asked of all, and of what a request speaks.</summary>
public sealed class AllMembersTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void A_request_to_the_members_is_one_of_all_and_one_to_all_but_one_is_not()
    {
        var day = new DateOnly(2021, 12, 1);
        var asked = Addressees.Lines(["members"], day, Today, CrmData.Facts);
        Assert.True(Addressees.AreAllMembers(asked, day, Today, CrmData.Facts));
        Assert.True(
            Addressees.AreAllMembers([.. asked, "OIM", "secretariat"], day, Today, CrmData.Facts)
        );
        Assert.All(
            asked,
            one =>
                Assert.False(
                    Addressees.AreAllMembers(
                        [.. asked.Where(code => code != one)],
                        day,
                        Today,
                        CrmData.Facts
                    )
                )
        );
    }

    [Fact]
    public void In_1997_all_are_those_who_belonged_then()
    {
        var day = new DateOnly(1997, 3, 13);
        var asked = Addressees
            .Lines(["members"], day, Today, CrmData.Facts)
            .Where(code => code != "DOM")
            .ToList();
        Assert.Equal(10, asked.Count);
        Assert.True(Addressees.AreAllMembers(asked, day, Today, CrmData.Facts));
    }

    [Theory]
    [InlineData("Combatir la trata de personas y proteger a la niñez", 2)]
    [InlineData("Fight human trafficking", 1)]
    [InlineData("Agradecer la hospitalidad", 0)]
    public void Subjects_are_read_by_the_words_of_the_register(string text, int count) =>
        Assert.Equal(count, SubjectMentions.In(text, CrmData.Facts).Count);
}
