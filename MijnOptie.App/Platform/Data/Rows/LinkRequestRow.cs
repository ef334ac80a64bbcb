namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// Someone asked for a link to the own data. It is answered apart from the request, so that the request tells nobody whether
/// the address is known; then this row goes.
/// </summary>
internal sealed class LinkRequestRow
{
    public Guid Id { get; set; }

    public string Email { get; set; } = "";

    /// <summary>Language of the page it was asked on, <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    public DateTimeOffset AskedAt { get; set; }
}
