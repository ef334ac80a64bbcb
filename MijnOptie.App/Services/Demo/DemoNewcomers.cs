using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>
/// Makes people who filled in the form and wait to be admitted. The first is known by reference and address, the second by the
/// address alone; the others are new.
/// </summary>
internal static class DemoNewcomers
{
    private const ulong Seed = 20_261_127;

    private static readonly int[] DaysAgo = [9, 6, 4, 3, 1, 0];

    public static List<CandidateRow> Make(Gazetteer gazetteer, DateOnly today, DateTimeOffset now, IReadOnlyList<LocationRow> locations, IReadOnlyList<CandidateRow> known)
    {
        var offers = new DemoCandidates(gazetteer, new DemoRandom(Seed), today, now).Make(DaysAgo.Length, locations);
        var twins = known.Where(row => row.Reference is not null).Take(2).ToArray();
        return [.. offers.Select((offer, at) => Row(offer with { EnteredAt = now.AddDays(-DaysAgo[at]).AddMinutes(-7 * at) }, at < twins.Length ? twins[at] : null, at == 0))];
    }

    private static CandidateRow Row(Candidate offer, CandidateRow? twin, bool gaveReference)
    {
        var person = offer with { Reference = gaveReference ? twin?.Reference : null };
        if (twin is not null)
        {
            person = person with
            {
                Contact = person.Contact with { Initials = twin.Initials, FirstName = twin.FirstName, LastName = twin.LastName, Email = EmailAddress.Parse(twin.Email).Value },
            };
        }
        var row = new CandidateRow { EmailConfirmedAt = offer.EnteredAt };
        CandidateMapping.Write(person, CandidateSource.Form, row);
        CandidateAdmission.Begin(row, CandidateSource.Form, DemoOrganisation.Id, offer.EnteredAt);
        return row;
    }
}
