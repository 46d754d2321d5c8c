namespace Puebla.Kernel.Access;

/// <summary>A mandate that a person holds at this moment: as what, for whom, in which body.</summary>
/// <param name="Id">Its opaque id, which the journal keeps.</param>
/// <param name="Office">As what the person acts.</param>
/// <param name="Party">For whom.</param>
/// <param name="Body">Code of the body that a delegate was nominated to; null for other offices.</param>
public sealed record Mandate(Guid Id, Office Office, Party Party, string? Body = null)
{
    /// <summary>The mandate as one word: <c>focal-point@country:CRI</c>, <c>delegate@country:PAN/wg-protection</c>.</summary>
    public override string ToString() =>
        Body is null ? $"{Office.Word}@{Party}" : $"{Office.Word}@{Party}/{Body}";
}
