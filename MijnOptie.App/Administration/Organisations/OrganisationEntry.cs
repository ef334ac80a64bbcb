using System.Collections.Immutable;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Organisations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>An organisation as it was filled in and found right.</summary>
internal sealed record OrganisationEntry(
    string Name,
    OrganisationSlug Slug,
    KvkNumber? Kvk,
    BoardNumber? Board,
    string? Street,
    string? HouseNumber,
    string? Postcode,
    string? Town,
    string? ContactName,
    EmailAddress? ContactEmail,
    ImmutableArray<SectorCode> Sectors,
    string? Region,
    Subscription Subscription,
    bool AdministersOwnAccounts)
{
    /// <summary>Writes it over a row; what is the same stays untouched.</summary>
    public void Write(OrganisationRow row)
    {
        row.Name = Name;
        row.Slug = Slug.Value;
        row.KvkNumber = Kvk?.Value;
        row.BoardNumber = Board?.Value;
        row.Street = Street;
        row.HouseNumber = HouseNumber;
        row.Postcode = Postcode;
        row.Town = Town;
        row.Sectors = string.Join(' ', Sectors.Select(code => code.Value));
        row.Region = Region;
        row.SubscriptionStart = Subscription.Start;
        row.SubscriptionEnd = Subscription.End;
        row.RenewalMonths = Subscription.RenewalMonths;
        row.AdministersOwnAccounts = AdministersOwnAccounts;
        row.Contact ??= new OrganisationContactRow { OrganisationId = row.Id };
        row.Contact.Name = ContactName;
        row.Contact.Email = ContactEmail?.Value;
    }
}
