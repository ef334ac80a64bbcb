using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>Fills an empty database with a made-up organisation, all of it at once or nothing of it, and with a small one beside it.</summary>
internal sealed class DemoOrganisation(
    DataContexts contexts, IPlaceDirectory places, IServiceScopeFactory scopes, TimeProvider time)
{
    public const string Slug = "denkbeeld";
    public const int Candidates = 150;
    private const ulong Seed = 20_211_109;

    public static readonly OrganisationId Id = new(new Guid("0a0b0c0d-0000-4000-8000-0000000000d1"));

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using (var platform = contexts.OpenPlatform())
        {
            if (await platform.Organisations.AnyAsync(o => o.Id == Id.Value, cancellationToken)) return;
        }
        await using var context = contexts.Open(TenantScope.For(Id));
        Fill(context, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
        await using var neighbour = contexts.Open(TenantScope.For(DemoNeighbour.Id));
        var now = time.GetUtcNow();
        new DemoNeighbour(places.Gazetteer, DateOnly.FromDateTime(now.UtcDateTime), now).Fill(neighbour);
        await neighbour.SaveChangesAsync(cancellationToken);
        await EnsureAccountsAsync();
    }

    private void Fill(AppDbContext context, DateTimeOffset now)
    {
        var random = new DemoRandom(Seed);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        context.Organisations.Add(new OrganisationRow
        {
            Id = Id.Value,
            Name = "Stichting Denkbeeld",
            Slug = Slug,
            Street = "Verzonnenlaan",
            HouseNumber = "1",
            Town = "Roosendaal",
            Sectors = "PO VO",
            Region = "West-Brabant",
            SubscriptionStart = today.AddDays(-400),
            SubscriptionEnd = today.AddDays(-36),
            RenewalMonths = 12,
            AdministersOwnAccounts = true,
            IsDemo = true,
            CreatedAt = now,
            ChangedAt = now,
            Contact = new OrganisationContactRow { Name = "Fenna Kantlijn", Email = "fenna@denkbeeld.example" },
        });
        var locations = DemoLocations.Make(places.Gazetteer, random, now);
        var positions = new DemoPositions(random, today, now).Make(locations);
        var candidates = new DemoCandidates(places.Gazetteer, random, today, now).Make(Candidates, locations);
        var rows = candidates.ConvertAll(candidate =>
        {
            var row = new CandidateRow { EmailConfirmedAt = candidate.EnteredAt };
            CandidateAdmission.Begin(row, CandidateSource.Demo, Id, candidate.EnteredAt);
            CandidateMapping.Write(candidate, CandidateSource.Demo, row);
            return row;
        });
        // Who works at a school where a place frees up, holds it.
        foreach (var position in positions.Where(p => p.State == PositionState.FreesUp))
            position.HolderId = rows.Find(r => r.BaseLocationId == position.LocationId)?.Id;
        context.Locations.AddRange(locations);
        context.Positions.AddRange(positions);
        context.Candidates.AddRange(rows);
        context.Candidates.AddRange(DemoNewcomers.Make(places.Gazetteer, today, now, locations, rows));
    }

    private async Task EnsureAccountsAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        foreach (var demo in DemoAccount.All)
        {
            if (await users.FindByIdAsync(demo.Id.ToString()) is not null) continue;
            var account = new StaffAccount
            {
                Id = demo.Id,
                UserName = demo.Email,
                Email = demo.Email,
                DisplayName = demo.Name,
                CreatedAt = time.GetUtcNow(),
                EmailConfirmed = true,
                OrganisationId = demo.Organisation?.Value,
            };
            Check(await users.CreateAsync(account));
            Check(await users.AddToRoleAsync(account, demo.Role));
        }
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"The demo accounts could not be made: {string.Join(", ", result.Errors.Select(e => e.Code))}");
    }
}
