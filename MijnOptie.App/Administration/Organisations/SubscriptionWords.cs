using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>How a subscription stands, in a sentence.</summary>
internal sealed class SubscriptionWords(IStringLocalizer<OrganisationsTexts> texts, Formats formats)
{
    /// <summary>"Loopt tot en met 31 juli 2027".</summary>
    public string Of(SubscriptionKind kind, DateOnly? day, bool renews) => (kind, day) switch
    {
        (SubscriptionKind.NotStarted, { } from) => texts["State.NotStarted.From", formats.Date(from)],
        (SubscriptionKind.Ended, { } after) => texts["State.Ended.After", formats.Date(after)],
        (_, { } until) when renews => texts["State.Running.Renews", formats.Date(until)],
        (_, { } until) => texts["State.Running.Until", formats.Date(until)],
        _ => texts["State.Running.Open"],
    };
}
