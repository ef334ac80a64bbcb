namespace MijnOptie.Domain.Shared;

/// <summary>The name a person reads, in the two languages of the product. A code is the identity, never the name.</summary>
/// <param name="Dutch">Dutch name, never empty.</param>
/// <param name="English">English name, never empty.</param>
public readonly record struct DisplayName(string Dutch, string English)
{
    /// <summary>The name in the language asked for: English for <c>en</c>, Dutch for every other.</summary>
    public string In(string twoLetterLanguage) => twoLetterLanguage == "en" ? English : Dutch;
}
