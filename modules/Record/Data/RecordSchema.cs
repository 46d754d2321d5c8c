namespace Puebla.Record.Data;

internal static class RecordSchema
{
    public const string Name = "record";
}
