using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Puebla.Kernel;

namespace Puebla.Conference.Data;

/// <summary>A partial date as its written form; <c>unknown</c> where no document tells, so that SQL's null is left for what goes on.</summary>
internal sealed class PartialDateColumn()
    : ValueConverter<PartialDate, string>(
        date => date.IsKnown ? date.ToString() : Unknown,
        text => text == Unknown ? PartialDate.Unknown : PartialDate.Parse(text)
    )
{
    private const string Unknown = "unknown";
}

/// <summary>A value that is kept as JSON.</summary>
internal sealed class JsonColumn<T>()
    : ValueConverter<T, string>(value => JsonColumn.Write(value), text => JsonColumn.Read<T>(text));

/// <summary>Two such values are alike when their JSON is: the database keeps it in an order of its own.</summary>
internal sealed class JsonComparer<T>()
    : ValueComparer<T>(
        (one, other) => JsonColumn.Write(one) == JsonColumn.Write(other),
        value => JsonColumn.Write(value).GetHashCode(StringComparison.Ordinal),
        value => value
    );

internal static class JsonColumn
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, RegisterJson.Options);

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, RegisterJson.Options)!;
}
