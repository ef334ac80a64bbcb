using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Services.Matching;

/// <summary>Gives what the matching says its words, in the language of the page.</summary>
internal sealed class MatchLanguage(IStringLocalizer<MatchTexts> texts, IStringLocalizer<MatchYouTexts> toThePerson, Formats formats)
{
    /// <param name="lists">The organisation's lists, for the names of codes.</param>
    /// <param name="firstName">How to call the candidate; null for "this candidate".</param>
    public MatchSentences About(CodeLists lists, string? firstName) => new(new MatchWording(texts, null, formats, lists, firstName));

    /// <summary>As it is said to the candidate: "you".</summary>
    public MatchSentences ToThePerson(CodeLists lists) => new(new MatchWording(texts, toThePerson, formats, lists, null));
}
