using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Services.Disclosures;

/// <summary>A time that data went to someone else, as the person it was about is told.</summary>
/// <param name="At">When.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Data">What, in the words of who recorded it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="IsCertain">True when it was about this person; false when it was about several, of whom this may be one.</param>
internal sealed record OwnDisclosure(DateTimeOffset At, string Recipient, DisclosureGround Ground, string Data, string Purpose, bool IsCertain)
{
    /// <summary>Hides the texts: this may reach a log.</summary>
    public override string ToString() => $"OwnDisclosure on {Ground}";
}
