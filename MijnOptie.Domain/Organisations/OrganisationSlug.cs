using System.Text.RegularExpressions;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Organisations;

/// <summary>
/// The last part of the address at which candidates of an organisation fill in their offer: lower-case letters without
/// accents, digits, and single hyphens between them; 2 to 60 characters.
/// </summary>
public readonly partial record struct OrganisationSlug
{
    /// <summary>Fewest characters.</summary>
    public const int MinimumLength = 2;

    /// <summary>Most characters.</summary>
    public const int MaximumLength = 60;

    private static readonly string[] Reserved = ["klaar", "verwijderd", "verwijderen", "mijn-optie", "nieuw"];
    private static readonly HashSet<string> Fillers = ["stichting", "vereniging", "de", "het", "voor", "van"];

    private OrganisationSlug(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Parses a slug as typed; capitals and spaces around it do not matter.</summary>
    /// <returns>The slug, or <c>Slug.Empty</c>, <c>Slug.Length</c> (both bounds), <c>Slug.Characters</c> or <c>Slug.Reserved</c> (the text:
    /// a page of the form itself is there).</returns>
    public static Result<OrganisationSlug> Parse(string? text)
    {
        var value = text?.Trim().ToLowerInvariant() ?? "";
        if (value.Length == 0) return new Error("Slug.Empty");
        if (value.Length is < MinimumLength or > MaximumLength) return new Error("Slug.Length", MinimumLength, MaximumLength);
        if (!Form().IsMatch(value)) return new Error("Slug.Characters");
        return Reserved.Contains(value) ? new Error("Slug.Reserved", value) : new OrganisationSlug(value);
    }

    /// <summary>A slug made of a name, without words that say little; null when nothing of the name can stand in an address.</summary>
    /// <param name="name">The name of the organisation.</param>
    /// <param name="taken">Whether a slug is in use; a number is put behind it then.</param>
    public static OrganisationSlug? Suggest(string? name, Func<string, bool> taken)
    {
        var words = PlaceName.Fold(name).Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0).ToArray();
        var telling = words.Where(word => !Fillers.Contains(word)).ToArray();
        var text = string.Join('-', telling.Length > 0 ? telling : words);
        if (text.Length > MaximumLength - 4) text = text[..(MaximumLength - 4)].Trim('-');
        for (var number = 1; number < 1000; number++)
        {
            var tried = number == 1 ? text : $"{text}-{number}";
            if (Parse(tried).TryGet(out var slug, out var error))
            {
                if (!taken(slug.Value)) return slug;
            }
            else if (error.Code != "Slug.Reserved")
            {
                return null;
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
