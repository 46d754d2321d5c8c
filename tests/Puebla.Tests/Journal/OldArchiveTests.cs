using Puebla.Web.Commands;
using Puebla.Web.Verification;

namespace Puebla.Tests.Journal;

public sealed class OldArchiveTests
{
    [Fact]
    public async Task A_backup_from_before_the_chain_is_called_old_and_not_damaged()
    {
        const string Sheet = """
            id,at,actor_id,action,subject,reason,details
            1,2026-11-20 16:00:00+00,system,conference.facts-loaded,conference,new,{}
            """;
        using var chain = new ChainCheck([], new Verdict(), new Progress<VerificationStep>());
        using var text = new StringReader(Sheet);
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            chain.ReadLines(text, CancellationToken.None)
        );
        Assert.Equal("verify.no-chain", refused.Code);
    }
}
