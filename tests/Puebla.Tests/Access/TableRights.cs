using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Participation;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Access;

/// <summary>The two tables applied to the registers of this repository, without a database.</summary>
internal static class TableRights
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Panama presides since a handover recorded in June 2026.</summary>
    public static readonly RecordedHandover Panama = new(
        Guid.CreateVersion7(),
        "PAN",
        2026,
        new(2026, 6, 1, 16, 0, 0, TimeSpan.Zero),
        "America/Panama",
        null,
        null
    );

    public static ConferenceFacts Facts { get; } = With(Panama);

    public static IReadOnlyList<SettingDefinition> Definitions { get; } =
    [
        .. ParticipationTable
            .Cells.Select(cell => cell.Setting)
            .OfType<SettingDefinition>()
            .Concat(OtherSettings.All),
    ];

    public static ConferenceFacts With(params RecordedHandover[] handovers) =>
        RegisterFiles.Read(CrmData.Folder).ToFacts(handovers);

    public static Dictionary<string, string> Settings(params (string Key, string Value)[] set)
    {
        var values = Definitions.ToDictionary(one => one.Key, one => one.Default);
        foreach (var (key, value) in set)
        {
            Assert.True(values.ContainsKey(key), key);
            values[key] = value;
        }
        return values;
    }

    public static RightsAt At(
        DateTimeOffset at,
        ConferenceFacts? facts = null,
        Dictionary<string, string>? settings = null,
        params Authorisation[] authorisations
    ) => new(facts ?? Facts, settings ?? Settings(), authorisations, at);

    /// <summary>The audiences of mandates written as words, as words in order.</summary>
    public static string[] AudiencesOf(this RightsAt rights, params string[] mandates) =>
        [
            .. new AudiencesAt(rights)
                .Of(mandates.Select(FakeSignIn.Mandate))
                .Select(audience => audience.ToString())
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether a mandate gives an act for a party.</summary>
    public static async Task<bool> May(
        this RightsAt rights,
        string mandate,
        Act act,
        string? about = null,
        bool hasFocalPoint = true
    ) =>
        await new OfficesAt(rights, _ => ValueTask.FromResult(hasFocalPoint)).Giving(
            [FakeSignIn.Mandate(mandate)],
            act,
            Party.Parse(about)
        )
            is not null;

    /// <summary>An authorisation in force around <see cref="Now"/>.</summary>
    public static Authorisation Opening(
        ParticipantClass who,
        Occasion occasion,
        string? party = null,
        string? meeting = null,
        string? body = null,
        params Right[] rights
    ) =>
        new(
            Guid.CreateVersion7(),
            who,
            Party.Parse(party),
            occasion,
            meeting,
            body,
            rights,
            Now.AddDays(-1),
            Now.AddDays(1)
        );
}
