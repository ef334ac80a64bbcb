using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.PrivacyOffice.Statement;

/// <summary>A version of the statement in the list.</summary>
/// <param name="Version">The version.</param>
/// <param name="Before">The one before it; null for the first.</param>
/// <param name="Candidates">How many candidates that are still kept sent their offer under it.</param>
internal sealed record StatementVersionLine(StatementVersion Version, StatementVersion? Before, int Candidates);
