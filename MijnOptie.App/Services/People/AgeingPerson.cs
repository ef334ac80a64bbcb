using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>Just enough of a person to ask whether the data still holds, and to tell when it goes.</summary>
/// <param name="Id">The candidate.</param>
/// <param name="Name">How the person is addressed.</param>
/// <param name="Email">Where.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="EnteredAt">When the data was entered, or entered again.</param>
/// <param name="StillRightAt">When the person last said that it holds; null when never.</param>
/// <param name="MayBeAsked">Whether questions that were not asked for are welcome; word of erasure goes to everyone here.</param>
internal sealed record AgeingPerson(
    CandidateId Id, string Name, EmailAddress Email, string Language, DateTimeOffset EnteredAt, DateTimeOffset? StillRightAt, bool MayBeAsked)
{
    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"Candidate {Id}";
}
