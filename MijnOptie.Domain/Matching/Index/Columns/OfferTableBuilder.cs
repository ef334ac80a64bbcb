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
    private readonly Catalog<ExpertiseTag> tags = new();

    public OfferTable Build(IReadOnlyList<Offer> offers, Deadline deadline)
    {
        var kindOf = new int[offers.Count];
        for (var i = 0; i < kindOf.Length; i++)
        {
            if (i % 1_024 == 0) deadline.Check();
            kindOf[i] = kinds.Add(classes.Add(offers[i]));
        }
        var order = Enumerable.Range(0, kinds.Items.Count).ToArray();
        Array.Sort(order, (left, right) => kinds.Items[left].CompareTo(kinds.Items[right]));
        var (start, rowOf) = Layout(kindOf, order);
        return Fill(offers, rowOf, start, [.. order.Select(number => kinds.Items[number])], deadline);
    }

    // A counting sort: the first row of each kind in its order, and the row of each offer.
    private static (int[] Start, int[] RowOf) Layout(int[] kindOf, int[] order)
    {
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        var start = new int[order.Length + 1];
        foreach (var kind in kindOf) start[place[kind] + 1]++;
        for (var i = 0; i < order.Length; i++) start[i + 1] += start[i];
        var next = start[..^1];
        return (start, Array.ConvertAll(kindOf, kind => next[place[kind]]++));
    }

    private OfferTable Fill(IReadOnlyList<Offer> offers, int[] rowOf, int[] start, OfferKind[] kindsInOrder, Deadline deadline)
    {
        var byRow = new Offer[offers.Count];
        for (var i = 0; i < rowOf.Length; i++) byRow[rowOf[i]] = offers[i];
        var rows = new OfferRow[byRow.Length];
        var (placePoint, placeReach, tagList) = (new List<int>(), new List<ushort>(), new List<int>());
        var kind = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (row % 1_024 == 0) deadline.Check();
            while (row >= start[kind + 1]) kind++;
            var offer = byRow[row];
            var (placeStart, tagStart) = (placePoint.Count, tagList.Count);
            foreach (var place in offer.Places)
            {
                placePoint.Add(points.Add(place.Point));
                placeReach.Add((ushort)place.Reach.Hectometres);
            }
            foreach (var tag in offer.Expertise.Distinct()) tagList.Add(tags.Add(tag));
            var (home, other) = (offer.Home ?? offer.BaseLocation, offer.BaseLocation ?? offer.Home);
            rows[row] = new OfferRow(
                kind,
                offer.AvailableFrom.DayNumber,
                home is { } one ? points.Add(one) : OfferRow.Nowhere,
                other is { } two ? points.Add(two) : OfferRow.Nowhere,
                placeStart,
                tagStart,
                (ushort)offer.Hours.Minimum.TenThousandths,
                (ushort)offer.Hours.Maximum.TenThousandths,
                (ushort)(placePoint.Count - placeStart),
                (ushort)(tagList.Count - tagStart));
        }
        var byId = Enumerable.Range(0, rows.Length).ToArray();
        Array.Sort(Array.ConvertAll(byRow, offer => offer.Id), byId);
        return new OfferTable
        {
            Rows = rows,
            Offers = byRow,
            IdHead = Array.ConvertAll(byRow, offer => RankKey.Head(offer.Id.Value)),
            ById = byId,
            Kinds = kindsInOrder,
            KindStart = start,
            Classes = classes,
            Points = new PointTable(points.Items),
            PlacePoint = [.. placePoint],
            PlaceReach = [.. placeReach],
            Tags = [.. tagList],
            TagCodes = tags,
            Postings = PlacePostings.Of(rows, [.. placePoint], [.. placeReach], points.Items.Count),
        };
    }
}
