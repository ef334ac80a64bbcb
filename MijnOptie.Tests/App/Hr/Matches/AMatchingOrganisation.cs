using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr.Matches;

/// <summary>
/// An organisation with one school in the middle of Roosendaal and others elsewhere; a candidate and a position as they are
/// made fit each other fully until told otherwise.
/// </summary>
internal sealed class AMatchingOrganisation
{
    public static readonly DateOnly Start = new(2027, 2, 1);
    public static readonly GeoPoint Roosendaal = new(51.53083, 4.46528);
    private readonly TestApp app;

    private AMatchingOrganisation(TestApp app, TenantScope scope)
    {
        this.app = app;
        Scope = scope;
    }

    public TenantScope Scope { get; }

    public static async Task<AMatchingOrganisation> InAsync(TestApp app, string slug) => new(app, await AnOrganisation.InAsync(app, slug));

    public static Offer AnOffer() => new()
    {
        Id = new CandidateId(Guid.NewGuid()),
        Functions = [new("LERAAR_VO_LB")],
        Subjects = [new("WISKUNDE")],
        Qualifications = [new(new("T1"), new SubjectCode("WISKUNDE"))],
        Expertise = [],
        Sectors = [new("HAVO_13")],
        Hours = Range(16, 24),
        CurrentHours = Hours.Whole(20),
        AvailableFrom = Start,
        Home = Roosendaal,
        BaseLocation = null,
        Places = [new WorkPlace(new PlaceId(2748000), "Roosendaal", Roosendaal, 15)],
        EducationLevel = new("HBO_BACHELOR"),
        Category = new("VOLUNTARY"),
        Status = new("SEARCHING"),
    };

    public static HoursRange Range(decimal minimum, decimal maximum) =>
        HoursRange.Create(Hours.FromPerWeek(minimum).Value, Hours.FromPerWeek(maximum).Value).Value;

    /// <summary>A point this many kilometres north of the middle of Roosendaal.</summary>
    public static GeoPoint North(double kilometres) => new(Roosendaal.Latitude + (kilometres / 111.19), Roosendaal.Longitude);

    public async Task<CandidateId> CandidateAsync(string? first, string? last, Func<Offer, Offer>? change = null, string town = "Roosendaal")
    {
        var offer = (change ?? (same => same))(AnOffer());
        return await app.Services.GetRequiredService<CandidateStore>().SaveAsync(
            Scope,
            new Candidate
            {
                Submission = Guid.NewGuid(),
                Contact = new ContactDetails
                {
                    Initials = "N.",
                    FirstName = first,
                    LastName = last,
                    Email = EmailAddress.Parse($"{offer.Id}@voorbeeld.example").Value,
                    Phone = null,
                    LinkedIn = null,
                },
                Offer = offer,
                HomeTown = new NamedPlace(town, offer.Home),
                BaseLocation = null,
                Reference = null,
                Language = "nl",
                EnteredAt = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
            },
            CandidateSource.Import,
            CancellationToken.None);
    }

    public async Task<PositionId> PositionAsync(string title, string location, Action<PositionRow>? change = null, double north = 0, string town = "Roosendaal")
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Scope);
        var id = Guid.NewGuid();
        var point = North(north);
        var row = new PositionRow
        {
            Id = id,
            Location = new LocationRow { Id = Guid.NewGuid(), Code = id.ToString()[..8], Name = location, Town = town, Latitude = point.Latitude, Longitude = point.Longitude },
            Reference = $"P-{id.ToString()[..8]}",
            Title = title,
            FunctionCode = "LERAAR_VO_LB",
            SubjectCode = "WISKUNDE",
            SectorCode = "HAVO_13",
            MinimumHours = 16 * Hours.PerHour,
            MaximumHours = 24 * Hours.PerHour,
            StartsOn = Start,
            State = PositionState.Open,
        };
        change?.Invoke(row);
        context.Add(row);
        await context.SaveChangesAsync();
        return new PositionId(id);
    }

    /// <summary>A scope in which somebody of this organisation works, with a role.</summary>
    public AsyncServiceScope Staff(string role = Roles.Hr)
    {
        var scope = app.Scope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().Use(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()),
                new(StaffClaims.Methods, StaffClaims.TwoFactors),
                new(ClaimTypes.Role, role),
                new(StaffClaims.Organisation, Scope.Organisation.ToString()),
            ],
            "test")));
        return scope;
    }

    /// <summary>An account that can really sign in.</summary>
    public Task<AStaffAccount> AccountAsync(string role = Roles.Hr) => AStaffAccount.EnrolledAsync(app, $"{Guid.NewGuid():N}", role, Scope);
}
