using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>What the privacy officer of a world keeps.</summary>
internal sealed record OfficeOfAWorld(Guid Breach, Guid Processor, Guid Hold)
{
    public static async Task<OfficeOfAWorld> InAsync(AppDbContext context, Guid candidate, string marker)
    {
        var made = new OfficeOfAWorld(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var now = TimeProvider.System.GetUtcNow();
        context.Add(new BreachRow { Id = made.Breach, Summary = marker, Data = "namen", Risk = BreachRisk.High, AwareAt = now, RecordedAt = now, ChangedAt = now });
        context.Add(new ProcessorRow { Id = made.Processor, Name = marker, Work = "Drukken", Country = "Nederland" });
        context.Add(new RetentionHoldRow { Id = made.Hold, CandidateId = candidate, Reason = marker, Until = DateOnly.FromDateTime(now.UtcDateTime).AddDays(60), SetAt = now });
        context.Add(new DisclosureRow { Id = Guid.NewGuid(), At = now, Recipient = marker, Data = "naam", Purpose = "plicht", Ground = DisclosureGround.LegalDuty, People = 1 });
        await context.SaveChangesAsync();
        return made;
    }
}
