namespace MijnOptie.Domain.Privacy;

/// <summary>Who answers for the data, and how to reach them (P44).</summary>
public static class Controller
{
    /// <summary>The company.</summary>
    public const string Name = "Mijn-OPtIE B.V.";

    /// <summary>Street and number.</summary>
    public const string Street = "Balladeberg 33";

    /// <summary>Postcode and town.</summary>
    public const string Town = "4707 SV Roosendaal";

    /// <summary>The address for questions and requests.</summary>
    public const string Mail = "info@mijn-optie.nl";

    /// <summary>The authority where a complaint can be lodged (P43).</summary>
    public const string Authority = "https://www.autoriteitpersoonsgegevens.nl";
}
