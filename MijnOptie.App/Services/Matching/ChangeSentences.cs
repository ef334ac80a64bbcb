using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>What could give way in a near miss, in words.</summary>
internal sealed class ChangeSentences(MatchWording wording)
{
    /// <summary>"Noor [2 uur minder] werkt: 16 uur in plaats van 18 uur": goes after "als".</summary>
    public string Clause(NearMissChange change) => Say(change, "Clause", inside: true);

    /// <summary>"Noor werkt 2 uur minder".</summary>
    public string Title(NearMissChange change) => Say(change, "Title");

    /// <summary>"16 uur in plaats van 18 uur."</summary>
    public string Detail(NearMissChange change) => Say(change, "Detail");

    /// <summary>"2 uur minder".</summary>
    public string Tag(NearMissChange change) => Say(change, "Tag");

    /// <summary>The key of a change: its kind, but for a smaller part of a position that may be split.</summary>
    internal static string KeyOf(NearMissChange change) => change is PositionFewerHours { OfSmallestPart: true } ? "PositionSmallerPart" : change.Kind.ToString();

    private string Say(NearMissChange change, string form, bool inside = false)
    {
        var key = $"Change.{KeyOf(change)}.{form}";
        var (amount, to, from, place) = Figures(change);
        return inside ? wording.Part(key, wording.Who, amount, to, from, place) : wording.Say(key, wording.Who, amount, to, from, place);
    }

    // The hours are the real difference: at zero and at full time a whole step is cut short.
    private (string Amount, string To, string From, string Place) Figures(NearMissChange change) => change switch
    {
        CandidateFewerHours hours => (wording.Hours(hours.From - hours.To), wording.Hours(hours.To), wording.Hours(hours.From), ""),
        PositionMoreHours hours => (wording.Hours(hours.To - hours.From), wording.Hours(hours.To), wording.Hours(hours.From), ""),
        CandidateMoreHours hours => (wording.Hours(hours.To - hours.From), wording.Hours(hours.To), wording.Hours(hours.From), ""),
        PositionFewerHours hours => (wording.Hours(hours.From - hours.To), wording.Hours(hours.To), wording.Hours(hours.From), ""),
        CandidateEarlier days => (wording.Days(days.Days), wording.Date(days.To), wording.Date(days.From), ""),
        PositionLater days => (wording.Days(days.Days), wording.Date(days.To), wording.Date(days.From), ""),
        CandidateFurther reach => (
            wording.Kilometres(reach.Kilometres), wording.Kilometres(reach.ToKm), wording.Kilometres(reach.FromKm), MatchWording.Plain(reach.Place.Name)),
        CandidateExtraSector sector => ("", wording.Sector(sector.Sector), "", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
