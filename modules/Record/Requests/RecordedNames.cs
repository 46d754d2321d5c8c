using Puebla.Record.Contracts;
using Puebla.Record.Read;
using Puebla.Record.Review;

namespace Puebla.Record.Requests;

/// <summary>Names for other modules, as the Record's own pages give them.</summary>
internal sealed class RecordedNames(RecordNames names) : IRecordNames
{
    public async ValueTask<string> Addressee(string code, CancellationToken stop = default) =>
        (await names.Ready()).Addressee(code);

    public async ValueTask<string> Subject(string key, CancellationToken stop = default) =>
        (await names.Ready()).Subject(key);

    public async ValueTask<IAddresseeWords> Addressees(CancellationToken stop = default) =>
        new AddresseeWords(await names.Ready());
}
