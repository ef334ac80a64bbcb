namespace MijnOptie.App.Administration.Organisations;

/// <summary>What an administrator fills in about an organisation.</summary>
internal enum OrganisationField
{
    Name,
    Slug,
    KvkNumber,
    BoardNumber,
    Street,
    HouseNumber,
    Postcode,
    Town,
    ContactName,
    ContactEmail,
    Sectors,
    Region,
    Start,
    End,
    Renewal,
    RenewalMonths,
    OwnAccounts,
}
