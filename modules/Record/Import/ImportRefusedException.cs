using Puebla.Kernel;

namespace Puebla.Record.Import;

/// <summary>A document that may not be kept as asked. Undoes its transaction; the user reads the refusal.</summary>
internal sealed class ImportRefusedException(Refusal refusal) : Exception(refusal.English)
{
    public Refusal Refusal { get; } = refusal;
}
