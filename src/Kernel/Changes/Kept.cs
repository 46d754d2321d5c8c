namespace Puebla.Kernel.Changes;

/// <summary>Something that was read once and is kept until it is forgotten. What was begun before a change is not kept after it.</summary>
/// <param name="mayKeep">Whether notices of changes arrive at this moment; while they do not, each reading is anew.</param>
public sealed class Kept<T>(Func<bool> mayKeep)
    where T : class
{
    private readonly Lock _gate = new();
    private T? _value;
    private int _generation;

    /// <summary>What is kept, else what <paramref name="read"/> brings.</summary>
    public async ValueTask<T> Get(Func<CancellationToken, Task<T>> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(read);
        int begun;
        lock (_gate)
        {
            if (_value is not null)
            {
                return _value;
            }
            begun = _generation;
        }
        var value = await read(stop);
        lock (_gate)
        {
            _value = begun == _generation && mayKeep() ? value : null;
        }
        return value;
    }

    /// <summary>Forgets it, and whatever is being read.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _value = null;
            _generation++;
        }
    }
}
