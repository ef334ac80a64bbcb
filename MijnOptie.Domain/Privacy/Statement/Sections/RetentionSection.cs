using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>How long what is kept: every rule that is in use, with where it is laid down.</summary>
internal static class RetentionSection
{
    public static StatementSection Compose() => new("bewaren", new("Hoe lang we gegevens bewaren", "How long we keep data"),
    [
        Say.Text(
            "Elke termijn begint bij één gebeurtenis, en alleen die gebeurtenis zet hem opnieuw. Dat een medewerker je gegevens bekijkt, telt niet. Gelden er twee termijnen, dan telt wat het eerst afloopt.",
            "Each term starts with one event, and only that event starts it anew. That a member of staff looks at your data does not count. Where two terms hold, the one that ends first counts."),
        new StatementBlock.Bullets(Rules()),
        Say.Text(
            "Daarna verwijderen we de gegevens. Komt een back-up terug, dan verwijderen we opnieuw wat al weg was.",
            "After that we delete the data. When a backup is put back, we delete again what was already gone."),
    ]);

    private static ImmutableArray<DisplayName> Rules() =>
    [
        .. PersonalDataRegister.Fields.GroupBy(field => field.Retention)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => (Rule: group.Key.Name, Whom: Say.Together(group.Select(field => field.Subject).Distinct().Order().Select(subject => Say.Small(subject.Name())))))
            .Select(line => new DisplayName($"{Capital(line.Rule.Dutch)}: gegevens van {line.Whom.Dutch}", $"{Capital(line.Rule.English)}: data of {line.Whom.English}")),
    ];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
