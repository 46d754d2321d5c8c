namespace Puebla.Commitments.Data;

internal static class CommitmentsSchema
{
    public const string Name = "commitments";
}
