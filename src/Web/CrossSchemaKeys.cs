using Microsoft.EntityFrameworkCore;

namespace Puebla.Web;

/// <summary>The foreign keys that cross schemas: the map of coupling between modules.</summary>
internal static class CrossSchemaKeys
{
    private const string Address = "Puebla.Record.Data.ParagraphAddress";
    private const string Instrument = "Puebla.Record.Data.Instrument";

    /// <summary>Entities are internal to their modules, so they go by name here.</summary>
    public static void Add(ModelBuilder model)
    {
        // What is taken away with a text, as samples are, takes its follow-up with it.
        Link("Puebla.Commitments.Data.Verdict", Address, "AddressId", DeleteBehavior.Cascade);
        Link("Puebla.Commitments.Data.Verdict", Instrument, "InstrumentId", DeleteBehavior.Cascade);
        Link("Puebla.Commitments.Data.Commitment", Address, "AddressId", DeleteBehavior.Cascade);
        Link(
            "Puebla.Commitments.Data.Commitment",
            Instrument,
            "InstrumentId",
            DeleteBehavior.Cascade
        );
        Link("Puebla.Commitments.Data.Proposal", Address, "AddressId", DeleteBehavior.Cascade);
        Link(
            "Puebla.Commitments.Data.Proposal",
            Instrument,
            "InstrumentId",
            DeleteBehavior.Cascade
        );
        Link(
            "Puebla.Commitments.Data.CommitmentLine",
            Address,
            "EndedByAddressId",
            DeleteBehavior.SetNull
        );
        Link("Puebla.Commitments.Data.LineReport", Address, "AddressId", DeleteBehavior.SetNull);
        Link("Puebla.Commitments.Data.ProposalTurn", Address, "AddressId", DeleteBehavior.SetNull);

        void Link(string from, string to, string key, DeleteBehavior onDelete)
        {
            if (model.Model.FindEntityType(from) is { } dependent)
            {
                var principal = model.Model.FindEntityType(to)!;
                dependent
                    .AddForeignKey(
                        dependent.FindProperty(key)!,
                        principal.FindPrimaryKey()!,
                        principal
                    )
                    .DeleteBehavior = onDelete;
            }
        }
    }
}
