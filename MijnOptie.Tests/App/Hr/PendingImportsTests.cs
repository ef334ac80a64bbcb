using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.App.Hr;

public sealed class PendingImportsTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Given_an_import_When_half_an_hour_has_passed_Then_it_is_forgotten()
    {
        var (waiting, staff) = (new PendingImports(time), Someone());
        var pending = waiting.Keep(staff, new Rows(1), ImportPlan.Refused([], []), "x.csv");
        time.Advance(PendingImports.Patience - TimeSpan.FromSeconds(1));
        Assert.NotNull(waiting.Find(staff, pending.Id));

        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(waiting.Find(staff, pending.Id));
        Assert.Equal(0, waiting.Count);
    }

    [Fact]
    public void Given_a_second_import_of_one_person_When_kept_Then_the_first_is_gone()
    {
        var (waiting, staff) = (new PendingImports(time), Someone());
        var first = waiting.Keep(staff, new Rows(1), ImportPlan.Refused([], []), "x.csv");
        var second = waiting.Keep(staff, new Rows(1), ImportPlan.Refused([], []), "y.csv");

        Assert.Null(waiting.Find(staff, first.Id));
        Assert.NotNull(waiting.Find(staff, second.Id));
    }

    [Fact]
    public void Given_many_large_imports_When_the_room_is_full_Then_the_oldest_go()
    {
        var waiting = new PendingImports(time);
        var kept = Enumerable.Range(0, 10).Select(_ =>
        {
            var staff = Someone();
            time.Advance(TimeSpan.FromSeconds(1));
            return (staff, pending: waiting.Keep(staff, new Rows(PendingImports.Room / 4), ImportPlan.Refused([], []), "x.csv"));
        }).ToList();

        Assert.Equal(4, waiting.Count);
        Assert.Null(waiting.Find(kept[0].staff, kept[0].pending.Id));
        Assert.NotNull(waiting.Find(kept[9].staff, kept[9].pending.Id));
    }

    private static StaffMember Someone() => new(Guid.NewGuid(), TenantScope.For(new OrganisationId(Guid.NewGuid())));

    private sealed class Rows(long size) : IImportSource
    {
        public ImportKind Kind => ImportKind.Locations;

        public long Size => size;

        public Task<ImportPlan> PlanAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken) => Task.FromResult(ImportPlan.Refused([], []));
    }
}
