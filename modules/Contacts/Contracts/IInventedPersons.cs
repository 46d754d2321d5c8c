namespace Puebla.Contacts.Contracts;

/// <summary>The invented persons of a demonstration. Of real ones the data are erased and the mandates stay; of these nothing stays but the journal's lines.</summary>
public interface IInventedPersons
{
    /// <summary>Deletes persons and their mandates, in the caller's transaction; whoever calls knows that they were invented.</summary>
    Task Delete(IReadOnlyCollection<Guid> persons, CancellationToken stop = default);
}
