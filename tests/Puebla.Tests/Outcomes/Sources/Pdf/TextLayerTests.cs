using Puebla.Outcomes.Sources.Pdf;

namespace Puebla.Tests.Outcomes.Sources.Pdf;

public class TextLayerTests
{
    private static readonly string Sentence = string.Join(
        ' ',
        Enumerable.Repeat("Agradecer a la Presidencia el informe que presentó al grupo.", 10)
    );

    public static TheoryData<string, bool> Layers =>
        new()
        {
            { Sentence, false },
            { "2020 1 234,50 15 % 2021 2 345,10 17 % Total 3 579,60", false },
            { "CRI GTM HND SLV NIC PAN MEX", false },
            { string.Concat(Sentence.Select(c => c == 'e' ? '\uFFFD' : c)), true },
            { string.Concat(Sentence.Select(c => c == ' ' ? ' ' : (char)(0xE000 + c))), true },
            { string.Concat(Sentence.Select(c => c == ' ' ? ' ' : (char)(c % 14 + 33))), true },
            { string.Join(' ', Enumerable.Repeat("xqzt rrkp wvbn ghjk", 12)), true },
        };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Letters_that_mean_nothing_are_told_from_a_text(string page, bool broken) =>
        Assert.Equal(broken, TextLayer.IsBroken([page]));
}
