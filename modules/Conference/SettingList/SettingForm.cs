namespace Puebla.Conference.SettingList;

/// <summary>What is typed into the form of a setting.</summary>
internal sealed class SettingForm
{
    public string? Value { get; set; }

    public string? Reason { get; set; }
}
