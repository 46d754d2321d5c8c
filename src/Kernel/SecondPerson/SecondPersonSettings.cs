using Puebla.Kernel.Settings;

namespace Puebla.Kernel.SecondPerson;

/// <summary>What no document says of second persons.</summary>
public static class SecondPersonSettings
{
    /// <summary>Key of the number of days in which a proposal can be confirmed.</summary>
    public const string Days = "second-person.days";

    internal static SettingDefinition DaysDefinition { get; } =
        new(
            Days,
            "14",
            new(
                "Días en que una propuesta puede confirmarse",
                "Days in which a proposal can be confirmed"
            ),
            new(
                "Ningún documento habla de la segunda persona. Catorce días dejan tiempo a una oficina con feriados y no dejan en espera lo que nadie recuerda.",
                "No document speaks of a second person. Fourteen days leave time for an office with holidays, and leave nothing waiting that nobody remembers."
            ),
            [],
            Check: value => int.TryParse(value, out var days) && days is >= 1 and <= 90
        );
}
