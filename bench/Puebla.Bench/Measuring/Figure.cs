namespace Puebla.Bench.Measuring;

/// <summary>What was measured, beside what was asked and a reference taken in the same run.</summary>
/// <param name="What">In words.</param>
/// <param name="Measured">The value.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record Figure(string What, double Measured, string Unit)
{
    public Target? Asked { get; init; }

    /// <summary>What it is compared with; null where nothing can be.</summary>
    public Reference? Reference { get; init; }

    /// <summary>What one must know to read it.</summary>
    public string? Note { get; init; }

    /// <summary>Measured through the reference.</summary>
    public double? Ratio => Reference is null ? null : Measured / Reference.Value;

    /// <summary>Whether what was asked is reached; null where nothing was asked.</summary>
    public bool? Met =>
        Asked is null ? null
        : (Asked.OfRatio ? Ratio : Measured) is not { } value ? null
        : Asked.AtLeast ? value >= Asked.Value
        : value <= Asked.Value;
}

/// <summary>What was asked: at least or at most a value, of what was measured or of its ratio to the reference.</summary>
internal sealed record Target(double Value, bool AtLeast, bool OfRatio = false)
{
    public static Target AtMost(double value) => new(value, AtLeast: false);

    public static Target From(double value) => new(value, AtLeast: true);

    public static Target Times(double value) => new(value, AtLeast: false, OfRatio: true);

    public static Target Share(double value) => new(value, AtLeast: true, OfRatio: true);
}

/// <summary>The value of a reference, in the unit of the figure.</summary>
internal sealed record Reference(string What, double Value);
