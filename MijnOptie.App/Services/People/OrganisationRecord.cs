namespace MijnOptie.App.Services.People;

/// <summary>What an organisation brought itself about someone who now filled in the form.</summary>
/// <param name="Id">The record.</param>
/// <param name="Name">The name in it.</param>
/// <param name="Reference">The organisation's own reference; null when it gave none.</param>
/// <param name="SameReference">Whether the person gave that reference.</param>
/// <param name="SameEmail">Whether the person has that e-mail address.</param>
internal sealed record OrganisationRecord(Guid Id, string Name, string? Reference, bool SameReference, bool SameEmail)
{
    /// <summary>Hides the name: this text may reach a log.</summary>
    public override string ToString() => $"OrganisationRecord {Id}";
}
