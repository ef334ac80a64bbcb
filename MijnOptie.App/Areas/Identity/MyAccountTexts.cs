namespace MijnOptie.App.Areas.Identity;

/// <summary>Texts of the pages about a person's own account.</summary>
internal sealed class MyAccountTexts;
