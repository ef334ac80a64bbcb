namespace MijnOptie.App.Administration.Organisations;

/// <summary>Marks the texts about organisations and their subscriptions.</summary>
internal sealed class OrganisationsTexts;
