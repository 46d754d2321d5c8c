using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.Participation;

/// <summary>A row of the table as it is written down: one class on one occasion, a cell for each right in the order of <see cref="Right"/>.</summary>
internal sealed record ParticipationRow(
    ParticipantClass Class,
    Written Attend,
    Written Speak,
    Written Decide,
    Written Draft,
    Written Papers
)
{
    public IEnumerable<Cell> On(Occasion occasion) =>
        new[] { Attend, Speak, Decide, Draft, Papers }.Zip(
            ParticipationWords.Rights,
            (written, right) => written.At(Class, occasion, right)
        );
}

/// <summary>A cell as it is written down.</summary>
internal sealed record Written(
    CellAnswer Answer,
    Rule Rule,
    Condition? Condition = null,
    string? Default = null
)
{
    public static Written Yes(Rule rule) => new(CellAnswer.Yes, rule);

    public static Written No(Rule rule) => new(CellAnswer.No, rule);

    public static Written When(Condition condition, Rule rule) =>
        new(CellAnswer.OnCondition, rule, condition);

    /// <summary>The documents are silent and nothing in them shows it as usual: denied.</summary>
    public static Written SilentNo(Rule rule) => new(CellAnswer.Silent, rule, null, SilentValue.No);

    /// <summary>The documents are silent: denied but for what the presidency records.</summary>
    public static Written SilentUnlessAuthorised(Rule rule) =>
        new(CellAnswer.Silent, rule, null, SilentValue.Authorised);

    /// <summary>The documents give no rule, but show it as usual.</summary>
    public static Written SilentYes(Rule rule) =>
        new(CellAnswer.Silent, rule, null, SilentValue.Yes);

    public Cell At(ParticipantClass who, Occasion occasion, Right right)
    {
        var cell = new Cell(who, occasion, right, Answer, Rule, Condition);
        return Default is null
            ? cell
            : cell with
            {
                Setting = new SettingDefinition(
                    $"participation.{cell.Key}",
                    Default,
                    ParticipationNames.Of(cell),
                    Rule.Sentence,
                    Rule.Sources,
                    SilentValue.All
                ),
            };
    }
}
