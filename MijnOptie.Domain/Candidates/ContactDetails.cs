using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Candidates;

/// <summary>How a candidate is called and reached. Never an input of matching.</summary>
public sealed record ContactDetails
{
    /// <summary>Initials, as written.</summary>
    public required string Initials { get; init; }

    /// <summary>First name; null when not given.</summary>
    public required string? FirstName { get; init; }

    /// <summary>Last name; null when not given.</summary>
    public required string? LastName { get; init; }

    /// <summary>E-mail address.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>Phone number in international form (E.164); null when not given.</summary>
    public required string? Phone { get; init; }

    /// <summary>Address of a LinkedIn profile, https and the host of LinkedIn; null when not given.</summary>
    public required string? LinkedIn { get; init; }

    /// <summary>The name to show: first and last name, initials and last name, or what there is.</summary>
    public string Name => NameOf(Initials, FirstName, LastName);

    /// <summary>As <see cref="Name"/>, from its parts.</summary>
    public static string NameOf(string initials, string? firstName, string? lastName) => (firstName, lastName) switch
    {
        ({ Length: > 0 } first, { Length: > 0 } last) => $"{first} {last}",
        (_, { Length: > 0 } last) => $"{initials} {last}",
        ({ Length: > 0 } first, _) => first,
        _ => initials,
    };

    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => "***";
}
