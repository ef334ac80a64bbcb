using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.People;

/// <summary>How candidates are read whole.</summary>
internal static class CandidateQueries
{
    public static IQueryable<CandidateRow> WithParts(IQueryable<CandidateRow> candidates) => candidates
        .Include(c => c.Functions)
        .Include(c => c.Subjects)
        .Include(c => c.Qualifications)
        .Include(c => c.Sectors)
        .Include(c => c.Places)
        .Include(c => c.Expertise);
}
