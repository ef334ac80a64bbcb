using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support.Builders;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class FingerprintTests
{
    private static readonly Offer Offer = AnOffer().GoodAt("Muziek").Build();
    private static readonly Position Position = APosition().WishingFor("Muziek").Build();

    private static readonly Dictionary<string, Func<Offer, Offer>> OfferChanges = new()
    {
        ["Id"] = o => o with { Id = new CandidateId(Guid.Parse("00000000-0000-0000-0000-00000000c002")) },
        ["Functions"] = o => o with { Functions = [new("MENTOR")] },
        ["Subjects"] = o => o with { Subjects = [] },
        ["Qualifications"] = o => o with { Qualifications = [o.Qualifications[0] with { InTraining = true }] },
        ["Expertise"] = o => o with { Expertise = OfferBuilder.Tags(["Techniek"]) },
        ["Sectors"] = o => o with { Sectors = [new("UPPER"), new("LOWER")] },
        ["Hours"] = o => o with { Hours = OfferBuilder.Range(16, 24.1m) },
        ["AvailableFrom"] = o => o with { AvailableFrom = o.AvailableFrom.AddDays(1) },
        ["Home"] = o => o with { Home = null },
        ["BaseLocation"] = o => o with { BaseLocation = North(0) },
        ["Places"] = o => o with { Places = [o.Places[0] with { RadiusKm = null }] },
        ["EducationLevel"] = o => o with { EducationLevel = new("MASTER") },
    };

    private static readonly Dictionary<string, Func<Position, Position>> PositionChanges = new()
    {
        ["Id"] = p => p with { Id = new PositionId(Guid.Parse("00000000-0000-0000-0000-00000000a002")) },
        ["Point"] = p => p with { Point = North(0.01) },
        ["Function"] = p => p with { Function = new("MENTOR") },
        ["Subject"] = p => p with { Subject = null },
        ["Sector"] = p => p with { Sector = new("UPPER") },
        ["Requirements"] = p => p with { Requirements = p.Requirements with { EducationLevel = new EducationLevelCode("BACHELOR") } },
        ["Hours"] = p => p with { Hours = OfferBuilder.Range(15.9m, 24) },
        ["SmallestPart"] = p => p with { SmallestPart = Hours.Zero },
        ["Period"] = p => p with { Period = DateRange.Create(p.Period.Start, p.Period.Start).Value },
        ["Situations"] = p => p with { Situations = PositionSituations.GuestTeacher },
    };

    /// <summary>What no evaluation reads.</summary>
    private static readonly Dictionary<string, Func<Offer, Offer>> OfferNotRead = new()
    {
        ["CurrentHours"] = o => o with { CurrentHours = Hours.Zero },
        ["Category"] = o => o with { Category = new("OTHER") },
        ["Status"] = o => o with { Status = new("PAUSED") },
    };

    private static readonly Dictionary<string, Func<Position, Position>> PositionNotRead = new()
    {
        ["Location"] = p => p with { Location = new LocationId(Guid.Parse("00000000-0000-0000-0000-00000000b002")) },
        ["State"] = p => p with { State = PositionState.Possibility },
        ["Holder"] = p => p with { Holder = new CandidateId(Guid.Parse("00000000-0000-0000-0000-00000000c009")) },
    };

    [Fact]
    public void Given_every_property_of_the_input_Then_it_is_known_to_be_read_or_not_read()
    {
        Assert.Equal(typeof(Offer).GetProperties().Select(each => each.Name).Order(), OfferChanges.Keys.Concat(OfferNotRead.Keys).Order());
        Assert.Equal(typeof(Position).GetProperties().Select(each => each.Name).Order(), PositionChanges.Keys.Concat(PositionNotRead.Keys).Order());
    }

    [Fact]
    public void Given_anything_that_is_read_changes_Then_every_hash_differs()
    {
        var hashes = OfferChanges.Values.Select(change => Hash(change(Offer), Position))
            .Concat(PositionChanges.Values.Select(change => Hash(Offer, change(Position))))
            .Append(Hash(Offer, Position))
            .Append(Hash(Offer, Position with { Requirements = Position.Requirements with { Qualification = new QualificationCode("DEGREE") } }))
            .Append(Hash(Offer, Position with { Requirements = Position.Requirements with { Expertise = [] } }))
            .Append(Hash(Offer with { Sectors = [new("LOWER"), new("UPPER")] }, Position))
            .Append(MatchFingerprint.Of(Offer, Position, MatchWeights.Default.With(Criterion.Hours, 14).Value, SmallRules.Default).InputHash)
            .Append(MatchFingerprint.Of(
                Offer, Position, MatchWeights.Default, SmallRules.With(MatchingSettings.Create(nearMissDays: 59).Value)).InputHash);
        Assert.Distinct(hashes);
    }

    [Fact]
    public void Given_anything_that_is_not_read_changes_Then_the_hash_stays()
    {
        Assert.All(OfferNotRead.Values, change => Assert.Equal(Hash(Offer, Position), Hash(change(Offer), Position)));
        Assert.All(PositionNotRead.Values, change => Assert.Equal(Hash(Offer, Position), Hash(Offer, change(Position))));
    }

    [Fact]
    public void Given_the_same_input_Then_the_same_hash_on_every_machine_and_day()
    {
        var fingerprint = MatchFingerprint.Of(Offer, Position, MatchWeights.Default, SmallRules.Default);
        Assert.Equal((Matcher.EngineVersion, MatchWeights.Default, SmallRules.Default.Version), (fingerprint.EngineVersion, fingerprint.Weights, fingerprint.RulesVersion));
        Assert.Equal("92d7862e1623f9bbeed4c82231469a3cb61062f807e96ad3199ac67f27d6175a", fingerprint.InputHash);
    }

    [Fact]
    public void Given_texts_that_only_run_together_the_same_Then_the_bytes_differ() => Assert.NotEqual(
        Hash(Offer with { Functions = [new("AB"), new("C")] }, Position), Hash(Offer with { Functions = [new("A"), new("BC")] }, Position));

    [Fact]
    public void Given_a_point_on_the_meridian_Then_minus_zero_is_zero() => Assert.Equal(
        Hash(Offer with { Home = new GeoPoint(51, 0.0) }, Position), Hash(Offer with { Home = new GeoPoint(51, -0.0) }, Position));

    private static string Hash(Offer offer, Position position) =>
        MatchFingerprint.Of(offer, position, MatchWeights.Default, SmallRules.Default).InputHash;
}
