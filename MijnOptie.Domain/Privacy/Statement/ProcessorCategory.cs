using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>A kind of party that works with data (P23).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Work">What it does.</param>
public sealed record ProcessorCategory(DisplayName Name, DisplayName Work)
{
    /// <summary>The kinds that are published.</summary>
    public static ImmutableArray<ProcessorCategory> All { get; } =
    [
        new(new("Mijn-OPtIE B.V.", "Mijn-OPtIE B.V."),
            new("Beheert de site en helpt organisaties en kandidaten.", "Runs the site and helps organisations and candidates.")),
        new(new("IT-leveranciers", "IT suppliers"),
            new("Leveren de servers, de back-ups en het versturen van mail.", "Provide the servers, the backups and the sending of mail.")),
        new(new("Aanbieders van cookies", "Providers of cookies"),
            new("Alleen na je toestemming. Op dit moment werkt er geen een.", "Only after your consent. At this moment none of them runs.")),
        new(new("Organisaties met een abonnement", "Organisations with a subscription"),
            new("Zien de kandidaten die hun aanbod naar hen stuurden.", "See the candidates who sent them their offer.")),
    ];
}
