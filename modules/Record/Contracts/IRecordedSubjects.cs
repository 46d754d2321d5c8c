namespace Puebla.Record.Contracts;

/// <summary>Where adopted texts mention a subject, for other modules.</summary>
public interface IRecordedSubjects
{
    /// <summary>The provisions of adopted texts that mention a subject, as far as the one who asks may see them, from the first to the latest; samples and kept documents are left out.</summary>
    /// <param name="subject">Its key in the register.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Empty where nothing mentions it, or no register has it.</returns>
    Task<IReadOnlyList<SubjectMention>> Mentions(string subject, CancellationToken stop = default);
}

/// <summary>A provision that mentions a subject.</summary>
/// <param name="AddressId">Permanent number of its address.</param>
/// <param name="Day">The first day of its meeting; null where it is unknown.</param>
public sealed record SubjectMention(long AddressId, DateOnly? Day);
