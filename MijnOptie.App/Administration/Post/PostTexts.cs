namespace MijnOptie.App.Administration.Post;

/// <summary>The words of the page with mail that does not arrive.</summary>
internal sealed class PostTexts;
