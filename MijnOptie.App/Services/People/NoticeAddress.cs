using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>Where to tell a candidate something that everyone whose data is kept must hear.</summary>
internal sealed record NoticeAddress(CandidateId Id, string Name, EmailAddress Email, string Language)
{
    /// <summary>Hides the name and the address: this text may reach a log.</summary>
    public override string ToString() => $"NoticeAddress {Id}";
}
