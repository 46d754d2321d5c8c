using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Tests.Access;

/// <summary>The two tables as a whole; <c>PUEBLA_WRITE_TABLES=1</c> writes participation.md anew.</summary>
public sealed partial class ParticipationTableTests
{
    [Fact]
    public void Every_cell_exists_once() =>
        Assert.Equal(
            ParticipationWords.Classes.Count
                * ParticipationWords.Occasions.Count
                * ParticipationWords.Rights.Count,
            ParticipationTable.Cells.DistinctBy(cell => cell.Key).Count()
        );

    [Fact]
    public void No_cell_is_without_a_source_or_a_stated_default() =>
        Assert.All(
            ParticipationTable.Cells,
            cell =>
                Assert.True(
                    cell.Answer == CellAnswer.Silent
                        ? cell.Setting is not null && cell.Setting.Admits(cell.Setting.Default)
                        : cell.Rule.Sources.Count > 0 && cell.Setting is null,
                    cell.Key
                )
        );

    [Fact]
    public void A_condition_stands_where_the_answer_hangs_on_one_and_nowhere_else() =>
        Assert.All(
            ParticipationTable.Cells,
            cell => Assert.Equal(cell.Answer == CellAnswer.OnCondition, cell.Condition is not null)
        );

    [Fact]
    public void Rules_are_told_in_both_languages() =>
        Assert.All(
            ParticipationTable
                .Cells.Select(cell => cell.Rule)
                .Concat(Enum.GetValues<Act>().Select(OfficeTable.RuleOf)),
            rule =>
            {
                Assert.NotEmpty(rule.Sentence.Spanish);
                Assert.False(string.IsNullOrEmpty(rule.Sentence.English), rule.Code);
            }
        );

    [Fact]
    public void An_act_without_source_says_that_it_is_Pueblas_own_default() =>
        Assert.All(
            Enum.GetValues<Act>().Select(OfficeTable.RuleOf),
            rule =>
                Assert.Equal(
                    rule.Sources.Count == 0,
                    rule.Sentence.Spanish.Contains("criterio de Puebla", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void An_office_has_one_grant_for_an_act() =>
        Assert.Equal(
            OfficeTable.Grants.Count,
            OfficeTable.Grants.DistinctBy(grant => (grant.Office, grant.Act)).Count()
        );

    [Fact]
    public void Every_place_cited_by_the_tables_is_in_its_document()
    {
        var folder = Environment.GetEnvironmentVariable("PUEBLA_SEEDS");
        Assert.SkipUnless(Directory.Exists(folder), "The Conference's documents are not here.");
        var booklet = File.ReadAllLines(Path.Combine(folder!, "crm-20-years-2016.txt"));
        var wrong = ParticipationTable
            .Cells.Select(cell => cell.Rule)
            .Concat(Enum.GetValues<Act>().Select(OfficeTable.RuleOf))
            .SelectMany(rule => rule.Sources)
            .Where(source => source.Seed == "booklet")
            .Select(source => source.Ref)
            .Distinct()
            .Where(place => !HasText(booklet, place));
        Assert.Empty(wrong);
    }

    [Fact]
    public Task The_tables_are_as_committed() =>
        Committed.Matches(Path.Combine("Access", "participation.md"), Written());

    private static bool HasText(string[] lines, string place)
    {
        var match = Lines().Match(place);
        return match.Success
            && lines[Number(match.Groups["first"]) - 1].Trim().Length > 0
            && lines[Number(match.Groups["last"]) - 1].Trim().Length > 0;
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string Written()
    {
        var table = new StringBuilder(
            "# Who takes part, and who may do what\n\nWritten by a test.\n"
        );
        foreach (var occasion in ParticipationWords.Occasions)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n## {ParticipationWords.Of(occasion)}\n\n| class | {string.Join(" | ", ParticipationWords.Rights.Select(ParticipationWords.Of))} |\n|---|---|---|---|---|---|\n"
            );
            foreach (var who in ParticipationWords.Classes)
            {
                var cells = ParticipationWords.Rights.Select(right =>
                    Short(ParticipationTable.Of(who, occasion, right))
                );
                table.Append(
                    CultureInfo.InvariantCulture,
                    $"| {ParticipationWords.Of(who)} | {string.Join(" | ", cells)} |\n"
                );
            }
        }
        table.Append("\n## Offices and acts\n\n| act | who |\n|---|---|\n");
        foreach (var act in Enum.GetValues<Act>())
        {
            var grants = OfficeTable
                .Grants.Where(grant => grant.Act == act)
                .Select(grant =>
                    $"{grant.Office.Word}: {grant.Reach}{(grant.Only is { } only ? $" ({only.English})" : "")}"
                );
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {act} | {string.Join("; ", grants)} |\n"
            );
        }
        return table.ToString();
    }

    private static string Short(Cell cell) =>
        cell.Answer switch
        {
            CellAnswer.Yes => $"yes [{Sources(cell)}]",
            CellAnswer.No => $"no [{Sources(cell)}]",
            CellAnswer.OnCondition => $"{cell.Condition!.Code} [{Sources(cell)}]",
            _ => $"silent: {cell.Setting!.Default}",
        };

    private static string Sources(Cell cell) =>
        string.Join(", ", cell.Rule.Sources.Select(source => $"{source.Seed} {source.Ref}"));

    [GeneratedRegex(@"^l\.(?<first>\d+)-(?<last>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lines();
}
