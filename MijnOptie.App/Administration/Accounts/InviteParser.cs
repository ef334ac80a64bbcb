using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>Reads someone to invite, of a form or of a file.</summary>
internal static class InviteParser
{
    /// <returns>The account to make, or null when the reader holds a problem.</returns>
    /// <param name="reader">The fields.</param>
    /// <param name="organisation">For which organisation; null for Mijn-OPtIE itself.</param>
    public static NewAccount? Read(FieldReader<InviteField> reader, OrganisationId? organisation)
    {
        var email = reader.Take(InviteField.Email, EmailAddress.Parse(reader.Trimmed(InviteField.Email)));
        var name = reader.RequiredText(InviteField.Name, StaffAccount.MaximumNameLength);
        var roles = reader.Many(InviteField.Roles, required: false, text => Role(text, organisation));
        if (reader.IsFaultless && roles.IsEmpty) reader.Report(InviteField.Roles, new Error("Account.RolesMissing"));
        return reader.IsFaultless ? new NewAccount(name, email, organisation, roles) : null;
    }

    // A file may say it in either language, or with the code.
    private static Result<string> Role(string text, OrganisationId? organisation)
    {
        var wanted = PlaceName.Fold(text);
        foreach (var role in AccountReach.RolesIn(organisation?.Value))
        {
            var name = TwoLanguages.Of<AccountTexts>($"Role.{role}");
            if (wanted == PlaceName.Fold(role) || wanted == PlaceName.Fold(name.Dutch) || wanted == PlaceName.Fold(name.English)) return role;
        }
        return new Error("Account.RoleUnknown", text);
    }
}
