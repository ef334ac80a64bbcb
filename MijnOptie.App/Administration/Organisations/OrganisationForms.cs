using System.Globalization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>Makes the form of a stored organisation.</summary>
internal static class OrganisationForms
{
    public static OrganisationForm Of(OrganisationRow row)
    {
        var form = new OrganisationForm
        {
            Id = row.Id,
            ReadAt = row.ChangedAt,
            StoredSlug = row.Slug,
            [OrganisationField.Name] = row.Name,
            [OrganisationField.Slug] = row.Slug,
            [OrganisationField.KvkNumber] = row.KvkNumber,
            [OrganisationField.BoardNumber] = row.BoardNumber,
            [OrganisationField.Street] = row.Street,
            [OrganisationField.HouseNumber] = row.HouseNumber,
            [OrganisationField.Postcode] = row.Postcode,
            [OrganisationField.Town] = row.Town,
            [OrganisationField.ContactName] = row.Contact?.Name,
            [OrganisationField.ContactEmail] = row.Contact?.Email,
            [OrganisationField.Region] = row.Region,
            [OrganisationField.Start] = DateText.Write(row.SubscriptionStart),
            [OrganisationField.End] = row.SubscriptionEnd is { } end ? DateText.Write(end) : null,
            [OrganisationField.Renewal] = row.RenewalMonths is null ? OrganisationForm.No : OrganisationForm.Yes,
            [OrganisationField.RenewalMonths] = (row.RenewalMonths ?? 12).ToString(CultureInfo.InvariantCulture),
            [OrganisationField.OwnAccounts] = row.AdministersOwnAccounts ? OrganisationForm.Yes : OrganisationForm.No,
        };
        form.Set(OrganisationField.Sectors, row.Sectors.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return form;
    }
}
