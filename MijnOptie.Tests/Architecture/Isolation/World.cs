using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Admission;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>An organisation with one of everything. Every text in it holds its marker, so that a leak can be seen.</summary>
internal sealed class World
{
    private readonly TestApp app;

    private World(TestApp app, TenantScope scope, string marker) => (this.app, Scope, Marker) = (app, scope, marker);

    public TenantScope Scope { get; }

    /// <summary>A word that stands in no other world.</summary>
    public string Marker { get; }

    public CandidateId Candidate { get; private set; }

    /// <summary>Someone who filled in the form, named this organisation, and waits to be admitted.</summary>
    public Guid Newcomer { get; private set; }

    /// <summary>Someone who was refused, and whose mail about it has not gone yet.</summary>
    public Guid Refused { get; private set; }

    public PositionId Position { get; private set; }

    public Guid Location { get; private set; }

    public string LocationCode { get; private set; } = "";

    /// <summary>An import that waits for a yes, and the account it waits for.</summary>
    public Guid Import { get; private set; }

    public Guid Account { get; } = Guid.NewGuid();

    /// <summary>People with an account: one who works, one who is invited, and one whose account is closed.</summary>
    public AccountsOfAWorld Accounts { get; private set; } = null!;

    /// <summary>What the privacy officer keeps: a breach, a processor and a hold.</summary>
    public OfficeOfAWorld Office { get; private set; } = null!;

    public static async Task<World> InAsync(TestApp app)
    {
        var marker = $"kenmerk{Guid.NewGuid():N}"[..20];
        var organisation = await AMatchingOrganisation.InAsync(app, marker);
        var world = new World(app, organisation.Scope, marker)
        {
            Candidate = await organisation.CandidateAsync(marker, marker, town: marker),
            Position = await organisation.PositionAsync($"Leraar {marker}", $"School {marker}", town: marker),
        };
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(world.Scope);
        (world.Location, world.LocationCode) = await context.Locations.Select(l => ValueTuple.Create(l.Id, l.Code)).FirstAsync();
        world.Newcomer = await ApplyAsync(context, world);
        world.Refused = await ApplyAsync(context, world);
        world.Accounts = await AccountsOfAWorld.InAsync(app, world.Scope, marker);
        world.Office = await OfficeOfAWorld.InAsync(context, world.Candidate.Value, marker);
        await using var desk = world.Desk(Roles.Hr);
        Assert.True((await desk.Get<RefuseNewcomers>().HandleAsync([world.Refused], AdmissionRefusal.NotOurs, null, CancellationToken.None)).IsSuccess);
        world.Import = (await desk.PreviewAsync(ImportKind.Locations, $"Code;Naam;Plaats\r\nX1;{marker};Roosendaal\r\n")).Id;
        return world;
    }

    /// <summary>The desk of the member of staff who works in this world.</summary>
    public HrDesk Desk(string role) => HrDesk.At(app, Scope, role, Account);

    /// <summary>Every row of this organisation, written out, with what the database itself would say of them.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = new List<string>();
        await using var shape = app.Services.GetRequiredService<DataContexts>().Open(Scope);
        foreach (var entity in shape.Model.GetEntityTypes().Where(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType)))
        {
            var read = (Task<List<string>>)typeof(World).GetMethod(nameof(ReadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(entity.ClrType).Invoke(this, null)!;
            rows.AddRange(await read);
        }
        rows.AddRange(await Accounts.RowsAsync(app, Scope));
        return rows;
    }

    private static async Task<Guid> ApplyAsync(AppDbContext context, World world)
    {
        var known = CandidateMapping.Read(await CandidateQueries.WithParts(context.Candidates).AsNoTracking().SingleAsync(c => c.Id == world.Candidate.Value));
        var row = new CandidateRow { EmailConfirmedAt = known.EnteredAt };
        CandidateMapping.Write(known with { Submission = Guid.NewGuid(), Offer = known.Offer with { Id = new CandidateId(Guid.NewGuid()) } }, CandidateSource.Form, row);
        CandidateAdmission.Begin(row, CandidateSource.Form, world.Scope.Organisation, known.EnteredAt);
        context.Candidates.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }

    private async Task<List<string>> ReadAsync<TRow>()
        where TRow : class, ITenantOwned
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Scope);
        var rows = await context.Set<TRow>().Where(row => row.TenantId == Scope.Organisation.Value).ToListAsync();
        return [.. rows
            .Select(row => $"{typeof(TRow).Name} {string.Join(' ', context.Entry(row).Properties.Select(p => $"{p.Metadata.Name}={p.CurrentValue}"))}")
            .Order(StringComparer.Ordinal)];
    }
}
