namespace Puebla.Outcomes.Understanding;

/// <summary>A request without an addressee goes to those who, as the paragraph says, have the matter in hand (2021 ¶1.e).</summary>
internal static class MatterInHand
{
    public static List<string> Find(ProvisionText text, int to)
    {
        for (var i = Math.Max(0, to - Antecedents.Reach); i < to; i++)
        {
            if (
                !text.Follows(i, "por parte de")
                && !(text.Word(i) == "by" && text.Word(i - 1) is "consultation" or "review")
            )
                continue;
            for (var j = i - 1; j >= Math.Max(0, i - 4); j--)
                if (
                    text.Word(j)
                    is "consulta"
                        or "revision"
                        or "analisis"
                        or "estudio"
                        or "consultation"
                        or "review"
                )
                    return NameList.Read(text, text.Word(i) == "by" ? i + 1 : i + 3, to, out _);
        }
        return [];
    }
}
