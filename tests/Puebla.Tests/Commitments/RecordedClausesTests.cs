using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Commitments;

/// <summary>What the Record tells those who follow it up.</summary>
public sealed class RecordedClausesTests
{
    private const string Conclusions = """
        Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
        San José, Costa Rica
        4 de mayo de 2071

        CONCLUSIONES

        1. Solicitar a los Países Miembros el envío de sus comentarios a los siguientes documentos, a más tardar el 28 de octubre de 2071:
        a. Protocolo inventado de atención.
        b. Inventario inventado de medidas.
        2. Tomar nota de la propuesta de Panamá de crear un registro inventado.
        """;

    [Fact]
    public async Task A_request_and_what_is_only_noted_are_told_apart_and_a_frame_is_known()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(Asked.Parse(Conclusions));
        await using var scope = puebla.Services.CreateAsyncScope();
        var clauses = await scope
            .ServiceProvider.GetRequiredService<IRecordedClauses>()
            .All.OrderBy(clause => clause.Order)
            .ToListAsync();
        var head = clauses.Single(clause => clause.Path == "1");
        Assert.True(head is { Requested: true, IsFrame: true, DeadlineDay: { Month: 10 } });
        Assert.Equal(["members"], head.Addressees);
        var item = clauses.Single(clause => clause.Path == "1.a");
        Assert.True(item is { Requested: true, IsFrame: false, DeadlineDay: null });
        Assert.Equal(head.AddressId, item.HeadAddressId);
        var noted = clauses.Single(clause => clause.Path == "2");
        Assert.False(noted.Requested);
        Assert.Equal(["PAN"], noted.ProposedBy);
    }

    [Fact]
    public async Task What_one_may_not_see_asks_nothing()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(Asked.Parse(Conclusions), Audience.Members);
        await using var scope = puebla.Services.CreateAsyncScope();
        var clauses = scope.ServiceProvider.GetRequiredService<IRecordedClauses>();
        Assert.True(await clauses.All.AnyAsync());
        Assert.False(await (await clauses.Visible()).AnyAsync());
    }

    [Fact]
    public async Task A_place_is_found_by_what_a_reader_pastes_and_is_cited()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(Asked.Parse(Conclusions));
        await using var scope = puebla.Services.CreateAsyncScope();
        var places = scope.ServiceProvider.GetRequiredService<IRecordedPlaces>();
        var found = await places.Find("https://puebla.example/acervo/grcm-2071-05-04/1.a?x=1#y");
        Assert.EndsWith("conclusión 1(a)", found?.Citation, StringComparison.Ordinal);
        Assert.Equal(found, await places.Find("grcm-2071-05-04/1.a"));
        Assert.Null(await places.Find("grcm-2071-05-04/9"));
        Assert.Null(await places.Find("sin sentido"));
    }
}
