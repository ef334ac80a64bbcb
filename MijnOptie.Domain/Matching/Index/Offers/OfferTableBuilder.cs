using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Puts offers into columns.</summary>
internal sealed class OfferTableBuilder(MatchingRules rules)
{
    private readonly OfferClasses classes = new(rules);
    private readonly Catalog<OfferKind> kinds = new();
    private readonly Catalog<GeoPoint> points = new();
    private readonly Catalog<string> tags = NamedFromOne();
    private readonly List<int> moreTags = [OfferTable.NoTag];

    public OfferTable Build(IReadOnlyList<Offer> offers, Deadline deadline)
    {
        var kindOf = new int[offers.Count];
        for (var i = 0; i < kindOf.Length; i++)
        {
            if (i % 1_024 == 0) deadline.Check();
            kindOf[i] = kinds.Add(classes.Add(offers[i]));
        }
        var order = classes.InOrder(kinds.Items);
        foreach (var offer in offers) AddPoints(offer);
        var (table, numbers) = PointTable.Of(points.Items);
        var (start, byRow) = Layout(offers, kindOf, order, [.. offers.Select(offer => WhereItIs(offer, numbers))]);
        return Fill(byRow, start, [.. order.Select(number => kinds.Items[number])], table, numbers, deadline);
    }

    // A counting sort by kind: the first row of each kind in its order, and the offers by row. Of one kind those who live near each other lie near each
    // other, for it is they who reach a spot together.
    private static (int[] Start, Offer[] ByRow) Layout(IReadOnlyList<Offer> offers, int[] kindOf, int[] order, int[] where)
    {
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        var start = new int[order.Length + 1];
        foreach (var kind in kindOf) start[place[kind] + 1]++;
        for (var i = 0; i < order.Length; i++) start[i + 1] += start[i];
        var (next, byRow, whereByRow) = (start[..^1], new Offer[offers.Count], new int[offers.Count]);
        for (var i = 0; i < kindOf.Length; i++)
        {
            var row = next[place[kindOf[i]]]++;
            (byRow[row], whereByRow[row]) = (offers[i], where[i]);
        }
        for (var kind = 0; kind < order.Length; kind++) Array.Sort(whereByRow, byRow, start[kind], start[kind + 1] - start[kind]);
        return (start, byRow);
    }

    /// <summary>The number of a point that says about where an offer is.</summary>
    private int WhereItIs(Offer offer, int[] numbers) =>
        (offer.Places.IsDefaultOrEmpty ? offer.Home ?? offer.BaseLocation : offer.Places[0].Point) is { } point ? numbers[points.Find(point)] : 0;

    private OfferTable Fill(Offer[] byRow, int[] start, OfferKind[] kindsInOrder, PointTable table, int[] numbers, Deadline deadline)
    {
        Span<ushort> first = stackalloc ushort[OfferTable.TagsInRow];
        var rows = new OfferRow[byRow.Length];
        var (placePoint, placeReach) = (new List<int>(), new List<ushort>());
        var kind = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (row % 1_024 == 0) deadline.Check();
            while (row >= start[kind + 1]) kind++;
            var offer = byRow[row];
            var more = AddTags(offer, first);
            foreach (var place in offer.Places)
            {
                placePoint.Add(numbers[points.Find(place.Point)]);
                placeReach.Add((ushort)place.Reach.Hectometres);
            }
            rows[row] = new OfferRow(
                kind,
                offer.AvailableFrom.DayNumber,
                (offer.Home ?? offer.BaseLocation) is { } one ? numbers[points.Find(one)] : OfferRow.Nowhere,
                (offer.BaseLocation ?? offer.Home) is { } two ? numbers[points.Find(two)] : OfferRow.Nowhere,
                more,
                (ushort)offer.Hours.Minimum.TenThousandths,
                (ushort)offer.Hours.Maximum.TenThousandths,
                first[0],
                first[1],
                first[2],
                first[3]);
        }
        var byId = Enumerable.Range(0, rows.Length).ToArray();
        Array.Sort(Array.ConvertAll(byRow, offer => offer.Id), byId);
        // Stable: by id where they are available from the same day.
        int[] rowAt = [.. byId.OrderBy(row => rows[row].Available)];
        var rank = new int[rows.Length];
        for (var i = 0; i < rowAt.Length; i++) rank[rowAt[i]] = i;
        return new OfferTable
        {
            Rows = rows,
            Offers = byRow,
            Rank = rank,
            RowAt = rowAt,
            ById = byId,
            Kinds = kindsInOrder,
            KindStart = start,
            Classes = classes,
            Points = table,
            MoreTags = [.. moreTags],
            TagCodes = tags,
            Postings = PlacePostings.Of(byRow, [.. placePoint], [.. placeReach], points.Items.Count),
        };
    }

    /// <summary>Puts the first few of an offer's expertise into its row and lists the rest; returns where, or 0.</summary>
    private int AddTags(Offer offer, Span<ushort> first)
    {
        first.Clear();
        var (inRow, start) = (0, moreTags.Count);
        foreach (var tag in offer.Expertise.Distinct())
        {
            var number = tags.Add(tag.Key);
            if (inRow < first.Length && number <= ushort.MaxValue) first[inRow++] = (ushort)number;
            else moreTags.Add(number);
        }
        if (moreTags.Count == start) return 0;
        moreTags.Add(OfferTable.NoTag);
        return start;
    }

    // Number 0 is no expertise: no key is empty.
    private static Catalog<string> NamedFromOne()
    {
        var catalog = new Catalog<string>(StringComparer.Ordinal);
        catalog.Add("");
        return catalog;
    }

    private void AddPoints(Offer offer)
    {
        if (offer.Home is { } home) points.Add(home);
        if (offer.BaseLocation is { } other) points.Add(other);
        foreach (var place in offer.Places) points.Add(place.Point);
    }
}
