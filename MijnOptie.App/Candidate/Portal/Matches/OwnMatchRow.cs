using MijnOptie.App.Design;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>One position as the person sees it in the list.</summary>
/// <param name="Name">The location and its town.</param>
/// <param name="What">What the work is.</param>
/// <param name="Verdict">How it fits.</param>
/// <param name="Sentence">Why, with the change that matters between [ and ].</param>
/// <param name="Address">Where all reasons are.</param>
internal sealed record OwnMatchRow(string Name, string What, VerdictKind Verdict, string Sentence, string Address);
