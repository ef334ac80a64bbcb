using MijnOptie.Domain.Education;

namespace MijnOptie.App.Services.Matching;

/// <summary>A route of the law by which someone may be appointed, in words: its ground and its end stand in one line.</summary>
internal sealed class RouteSentences(MatchWording wording)
{
    /// <summary>"Onderbevoegd, ten hoogste 2 jaar, [tot en met 31 januari 2029]".</summary>
    /// <param name="route">The route.</param>
    /// <param name="start">First day of the term, inclusive.</param>
    public string Heading(QualificationRoute route, DateOnly start)
    {
        var name = Name(route);
        if (route.EndsOn is not { } end) return wording.Say("Route.NoEnd", name);
        return WholeMonths(start, end) is { } months
            ? wording.Say("Route.Term", name, wording.Months(months), wording.Date(end))
            : wording.Say("Route.Until", name, wording.Date(end));
    }

    /// <summary>"Onderbevoegd, tot en met 31 januari 2029".</summary>
    public string Tag(QualificationRoute route) => route.EndsOn is { } end
        ? wording.Say("Route.Tag", Name(route), wording.Date(end))
        : wording.Say("Route.NoEnd", Name(route));

    public string Name(QualificationRoute route) => wording.Say($"Route.{route.Code}");

    public string LegalStatus(QualificationRoute route) => wording.Say($"LegalStatus.{route.LegalStatus}");

    /// <summary>The sentence of the table, in the language of the page.</summary>
    public static string Explanation(QualificationRoute route) => CodeNames.In(route.Explanation);

    /// <summary>What is still to be signed or arranged, and what bounds it; may be empty.</summary>
    public IReadOnlyList<string> ToDo(QualificationRoute route)
    {
        var lines = route.ToArrange.Select(code => wording.Say($"ToArrange.{code}")).ToList();
        if (route.EmployerAssesses) lines.Add(wording.Say("Route.EmployerAssesses"));
        if (route.MaximumHoursPerWeek is { } hours) lines.Add(wording.Say("Route.MaximumHours", wording.Number(hours)));
        return lines;
    }

    /// <summary>How it may be extended; null when it may not.</summary>
    public string? Extensions(QualificationRoute route) => route.ExtensionsEndOn switch
    {
        [] => null,
        [var first] => wording.Say("Route.Extension.First", wording.Date(first)),
        [var first, var second, ..] => wording.Say("Route.Extension.Second", wording.Date(first), wording.Date(second)),
    };

    /// <summary>The months from the first day to the last, both inclusive, when they are whole ones.</summary>
    internal static int? WholeMonths(DateOnly start, DateOnly end)
    {
        var after = end.AddDays(1);
        var months = ((after.Year - start.Year) * 12) + after.Month - start.Month;
        return months > 0 && start.AddMonths(months) == after ? months : null;
    }
}
