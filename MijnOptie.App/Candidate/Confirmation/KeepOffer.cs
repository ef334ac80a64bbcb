namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>Which of two offers with the same address is to stay.</summary>
internal enum KeepOffer
{
    NotSaid,
    New,
    Old,
}
