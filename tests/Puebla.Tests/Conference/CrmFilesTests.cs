using System.Text.Json.Nodes;
using Puebla.Kernel;

namespace Puebla.Tests.Conference;

/// <summary>What every data file keeps to.</summary>
public sealed class CrmFilesTests
{
    public static TheoryData<string> Registers =>
        [.. CrmData.Files.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Registers))]
    public void Keys_are_unique_in_their_register(string register)
    {
        string[] keys = [.. CrmData.Files[register].Select(record => (string)record!["key"]!)];
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Every_record_says_where_it_comes_from(string register) =>
        Assert.All(
            CrmData.Files[register],
            record => Assert.NotEmpty(record!["sources"]!.AsArray())
        );

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_source_is_a_place_in_a_document_or_marked_as_outside(string register) =>
        Assert.All(
            CrmJson.Sources(CrmData.Files[register]),
            source => Assert.Equal(source["seed"] is null, source["outside"] is not null)
        );

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_record_with_only_outside_sources_is_marked_as_outside(string register) =>
        Assert.All(
            CrmData
                .Files[register]
                .Where(record =>
                    record!["sources"]!.AsArray().All(source => source!["outside"] is not null)
                ),
            record => Assert.True((bool?)record!["outside"], $"{register}/{record["key"]}")
        );

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_source_about_a_field_names_a_field_that_the_record_has(string register)
    {
        string[] nullable = ["theme"];
        foreach (var record in CrmData.Files[register])
        {
            foreach (
                var about in record!["sources"]!
                    .AsArray()
                    .Select(source => (string?)source!["about"])
                    .OfType<string>()
            )
            {
                Assert.True(
                    record.AsObject().ContainsKey(about) || nullable.Contains(about),
                    $"{register}/{record["key"]}: {about}"
                );
            }
        }
    }

    [Fact]
    public void References_between_registers_resolve()
    {
        var facts = CrmData.Facts;
        Assert.All(facts.Contradictions.SelectMany(one => one.About), CrmJson.Resolves);
        Assert.All(
            facts.Relations.SelectMany(one => new[] { one.Source, one.Target }),
            CrmJson.Resolves
        );
        Assert.All(facts.Names.Select(one => one.About), CrmJson.Resolves);
        Assert.All(
            facts.Meetings.SelectMany(one => one.Bodies),
            code => Assert.NotNull(facts.Body(code))
        );
        Assert.All(
            facts.Presidencies.Select(one => one.HandoverAt).OfType<string>(),
            key => Assert.NotNull(facts.Meeting(key))
        );
        Assert.All(
            facts.Scales.SelectMany(one => one.Shares),
            share => Assert.NotNull(facts.Country(share.Country))
        );
    }

    [Fact]
    public void Every_register_says_until_when_its_data_reach()
    {
        string[] registers =
        [
            "members",
            "observers",
            "civil-society",
            "bodies",
            "presidencies",
            "meetings",
            "subjects",
            "documents",
            "glossary",
        ];
        Assert.All(registers, register => Assert.NotNull(CrmData.Facts.CoverageOf(register)));
    }
}
