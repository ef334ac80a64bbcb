using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// What the matching says of a pair, in plain sentences; the words between [ and ] are what matters now. Made by
/// <see cref="MatchLanguage"/>. Pure: the same evaluation in the same language gives the same sentences.
/// </summary>
internal sealed class MatchSentences(MatchWording wording)
{
    private readonly EvidenceSentences evidence = new(wording);
    private readonly ChangeSentences changes = new(wording);

    /// <summary>How the candidate is called inside a sentence.</summary>
    public string Who => wording.Who;

    public RouteSentences Routes { get; } = new(wording);

    public string Criterion(Criterion criterion) => wording.Say($"Criterion.{criterion}");

    public string Evidence(Contribution contribution)
    {
        var sentence = evidence.Of(contribution.Evidence, contribution.Holds);
        return contribution.Maximum.Hundredths == 0 ? wording.Say("Evidence.NoPoints", sentence) : sentence;
    }

    public string Evidence(NoMatchReason reason) => evidence.Of(reason.Evidence, holds: false);

    public string State(PositionState state) => wording.Say($"State.{state}");

    /// <summary>"Te ver weg".</summary>
    public string Reason(Criterion criterion) => wording.Say($"Reason.{criterion}");

    /// <summary>Said of a reason that alone could still give way.</summary>
    public string CanGiveWay => wording.Say("Reason.CanGiveWay");

    /// <summary>The one sentence of a verdict.</summary>
    public string Verdict(Evaluation evaluation, Offer offer, Position position) => evaluation.Verdict switch
    {
        ConditionalMatch conditional => wording.Say(
            "Verdict.Conditional", wording.Who, wording.Inside(Routes.Heading(conditional.Routes[0], TermStart(offer, position)))),
        NearMiss near => NearMiss(near.Options[0]),
        NoMatch { Reasons.Length: 1 } => wording.Say("Verdict.NoMatch.One", wording.Who),
        NoMatch none => wording.Say("Verdict.NoMatch.Many", wording.Who, wording.Number(none.Reasons.Length)),
        _ => wording.Say("Verdict.Match", wording.Who),
    };

    /// <summary>The few words of a row: what would have to give, the ground with its end, or the first reason. Null when it simply fits.</summary>
    public string? Tag(MatchVerdict verdict) => verdict switch
    {
        ConditionalMatch conditional => Routes.Tag(conditional.Routes[0]),
        NearMiss near => wording.Together([.. near.Options[0].Changes.Select((change, at) => at == 0 ? changes.Tag(change) : wording.Inside(changes.Tag(change)))]),
        NoMatch { Reasons: [var only] } => Reason(only.Criterion),
        NoMatch none => wording.Say("Reason.More", Reason(none.Reasons[0].Criterion), wording.Number(none.Reasons.Length - 1)),
        _ => null,
    };

    /// <summary>"Noor werkt 2 uur minder".</summary>
    public string Title(NearMissOption option) =>
        wording.Together([.. option.Changes.Select((change, at) => at == 0 ? changes.Title(change) : wording.Inside(changes.Title(change)))]);

    /// <summary>"16 uur in plaats van 18 uur. Dan past het, score 84."</summary>
    public string Detail(NearMissOption option)
    {
        var after = option.VerdictAfter == VerdictKind.Conditional ? "Change.After.Conditional" : "Change.After.Match";
        return string.Join(' ', option.Changes.Select(changes.Detail).Append(wording.Say(after, wording.Number(option.ScoreAfter.WholePoints))));
    }

    /// <summary>First day of a term of the law: the start of the position, or later when the candidate is available later.</summary>
    public static DateOnly TermStart(Offer offer, Position position) =>
        position.Period.Start > offer.AvailableFrom ? position.Period.Start : offer.AvailableFrom;

    /// <summary>Uncertain routes that would give a better outcome, for a person to find out.</summary>
    public static ImmutableArray<QualificationRoute> ToBeConfirmed(Evaluation evaluation) =>
        ((QualificationEvidence)evaluation[Domain.Matching.Criterion.Qualification].Evidence).ToBeConfirmed;

    private string NearMiss(NearMissOption option) => wording.Say(
        option.VerdictAfter == VerdictKind.Conditional ? "Verdict.NearMissConditional" : "Verdict.NearMiss",
        wording.Together([.. option.Changes.Select(changes.Clause)]));
}
