using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Settings;

/// <summary>A setting that stands otherwise than its default.</summary>
public sealed class SettingValue
{
    /// <summary>Key of its definition.</summary>
    public required string Key { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }

    /// <summary>Since when, UTC.</summary>
    public required DateTimeOffset Since { get; set; }
}

internal sealed class SettingValueConfiguration : IEntityTypeConfiguration<SettingValue>
{
    public void Configure(EntityTypeBuilder<SettingValue> setting)
    {
        setting.ToTable("setting", "kernel");
        setting.HasKey(s => s.Key);
    }
}
