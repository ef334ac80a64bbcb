using System.Linq.Expressions;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.People;

/// <summary>Who is read for which purpose, as conditions a database can answer. <see cref="PeopleGate"/> alone uses them.</summary>
internal static class PeopleClauses
{
    /// <summary>Takes part in matching: at an address known to be the person's own, and not set aside at the person's own wish.</summary>
    public static Expression<Func<CandidateRow, bool>> TakesPart(DateTimeOffset now) =>
        c => c.EmailConfirmedAt != null && (c.RestrictedAt == null || c.RestrictedUntil <= now);

    /// <summary>Is told in time that the data will be erased: also who is set aside, for it goes all the same.</summary>
    public static Expression<Func<CandidateRow, bool>> MayBeWarned() =>
        c => c.EmailConfirmedAt != null && c.MailStoppedAt == null && c.Source != CandidateSource.Demo;

    /// <summary>May get mail that was not asked for: no objection, no restriction, and an address known to be the person's own.</summary>
    public static Expression<Func<CandidateRow, bool>> MayBeMailed(DateTimeOffset now) =>
        c => c.EmailConfirmedAt != null && c.MailStoppedAt == null && (c.RestrictedAt == null || c.RestrictedUntil <= now);
}
