using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>What an organisation may turn in the matching, besides the weights. Always within its bounds.</summary>
public sealed record MatchingSettings
{
    private MatchingSettings()
    {
    }

    /// <summary>The settings an organisation starts with.</summary>
    public static MatchingSettings Default { get; } = new();

    /// <summary>Days after the start at which someone may still begin; 0 to 365, both inclusive, by default 14.</summary>
    public int DateGraceDays { get; private init; } = 14;

    /// <summary>Distance from home or base location at which the fit of the reach becomes 0, in km; 1 to 300, by default 60.</summary>
    public int TravelZeroKilometres { get; private init; } = 60;

    /// <summary>What each further choice of sector costs in fit; 0 to 10,000, by default 4,000.</summary>
    public int SectorStep { get; private init; } = 4_000;

    /// <summary>Least fit of a sector that is wanted at all; 0 to 10,000, by default 2,000.</summary>
    public int SectorFloor { get; private init; } = 2_000;

    /// <summary>Fit of a qualification that is broader than asked; 0 to 10,000, by default 9,000.</summary>
    public int BroaderQualificationFit { get; private init; } = 9_000;

    /// <summary>Fit of someone who may be appointed under a condition; 0 to <see cref="BroaderQualificationFit"/>, by default 5,000.</summary>
    public int ConditionalQualificationFit { get; private init; } = 5_000;

    /// <summary>A near miss asks at most this many whole hours a week; 0 to 40, by default 8.</summary>
    public int NearMissHours { get; private init; } = 8;

    /// <summary>A near miss asks at most this many whole kilometres more; 0 to 100, by default 25.</summary>
    public int NearMissKilometres { get; private init; } = 25;

    /// <summary>A near miss asks at most this many days; 0 to 365, by default 60.</summary>
    public int NearMissDays { get; private init; } = 60;

    /// <summary>A near miss may ask to want one more sector; by default it may.</summary>
    public bool NearMissSector { get; private init; } = true;

    /// <summary>Makes settings; what is not given keeps its default.</summary>
    /// <returns>The settings, or the error <c>Settings.OutOfBounds</c> with the name of the setting, its least and its most.</returns>
    public static Result<MatchingSettings> Create(
        int? dateGraceDays = null,
        int? travelZeroKilometres = null,
        int? sectorStep = null,
        int? sectorFloor = null,
        int? broaderQualificationFit = null,
        int? conditionalQualificationFit = null,
        int? nearMissHours = null,
        int? nearMissKilometres = null,
        int? nearMissDays = null,
        bool? nearMissSector = null)
    {
        var made = new MatchingSettings
        {
            DateGraceDays = dateGraceDays ?? Default.DateGraceDays,
            TravelZeroKilometres = travelZeroKilometres ?? Default.TravelZeroKilometres,
            SectorStep = sectorStep ?? Default.SectorStep,
            SectorFloor = sectorFloor ?? Default.SectorFloor,
            BroaderQualificationFit = broaderQualificationFit ?? Default.BroaderQualificationFit,
            ConditionalQualificationFit = conditionalQualificationFit ?? Default.ConditionalQualificationFit,
            NearMissHours = nearMissHours ?? Default.NearMissHours,
            NearMissKilometres = nearMissKilometres ?? Default.NearMissKilometres,
            NearMissDays = nearMissDays ?? Default.NearMissDays,
            NearMissSector = nearMissSector ?? Default.NearMissSector,
        };
        ReadOnlySpan<(string Name, int Value, int Least, int Most)> bounds =
        [
            (nameof(DateGraceDays), made.DateGraceDays, 0, 365),
            (nameof(TravelZeroKilometres), made.TravelZeroKilometres, 1, 300),
            (nameof(SectorStep), made.SectorStep, 0, MatchFit.Full),
            (nameof(SectorFloor), made.SectorFloor, 0, MatchFit.Full),
            (nameof(BroaderQualificationFit), made.BroaderQualificationFit, 0, MatchFit.Full),
            (nameof(ConditionalQualificationFit), made.ConditionalQualificationFit, 0, made.BroaderQualificationFit),
            (nameof(NearMissHours), made.NearMissHours, 0, 40),
            (nameof(NearMissKilometres), made.NearMissKilometres, 0, 100),
            (nameof(NearMissDays), made.NearMissDays, 0, 365),
        ];
        foreach (var (name, value, least, most) in bounds)
        {
            if (value < least || value > most) return new Error("Settings.OutOfBounds", name, least, most);
        }
        return made;
    }
}
