using System.Linq.Expressions;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Organisations;

/// <summary>Where a subscription stands on a day, as conditions a database can answer; the same as the Domain's own rule.</summary>
internal static class OrganisationQueries
{
    /// <summary>The subscription runs: offers are taken.</summary>
    public static Expression<Func<OrganisationRow, bool>> Running(DateOnly day) =>
        o => o.SubscriptionStart <= day && (o.RenewalMonths != null || o.SubscriptionEnd == null || o.SubscriptionEnd >= day);

    /// <summary>The subscription is over: nobody signs in.</summary>
    public static Expression<Func<OrganisationRow, bool>> Ended(DateOnly day) =>
        o => o.RenewalMonths == null && o.SubscriptionEnd != null && o.SubscriptionEnd < day && o.SubscriptionStart <= day;
}
