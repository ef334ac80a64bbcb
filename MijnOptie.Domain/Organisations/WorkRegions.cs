using System.Collections.Immutable;

namespace MijnOptie.Domain.Organisations;

/// <summary>The regions in which boards work together on staff (RPA-gebieden), by the names DUO gives them in its open data.</summary>
public static class WorkRegions
{
    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "Achterhoek", "Centraal-Groningen", "De Vallei", "Eemland", "Flevoland", "Fryslân", "Gooi en Vechtstreek", "Haaglanden",
        "IJssel en Rijn", "IJssel en Vecht", "Maastricht Mergelland", "Midden-Brabant", "Nijmegen", "Noord-Groningen",
        "Noord-Holland-Noord", "Noord-Limburg", "Noordoost-Brabant", "Noordwest-Veluwe", "Oost-Groningen", "Parkstad Limburg",
        "Rijn-Gouwe", "Rijnmond", "Rivierenland", "Roermond", "Stedendriehoek", "Twente", "Utrecht-Midden", "Weert", "West-Brabant",
        "Westelijke Mijnstreek", "Zeeland", "Zuid- en Midden-Drenthe", "Zuidelijk Noord-Holland", "Zuidoost-Brabant",
    ];
}
