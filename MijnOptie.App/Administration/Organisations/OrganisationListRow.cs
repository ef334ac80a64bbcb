namespace MijnOptie.App.Administration.Organisations;

/// <summary>An organisation in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">Last part of its invitation address.</param>
/// <param name="Region">The region; null when not said.</param>
/// <param name="Kind">How its subscription stands.</param>
/// <param name="Day">First day when it has not started, last day of this term when it runs, last day it ran when it is over; null without an agreed end.</param>
/// <param name="Renews">Whether it goes on by itself after that day.</param>
/// <param name="Accounts">Accounts that are open.</param>
public sealed record OrganisationListRow(Guid Id, string Name, string Slug, string? Region, SubscriptionKind Kind, DateOnly? Day, bool Renews, int Accounts);
