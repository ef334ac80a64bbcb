using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Statement;

/// <summary>The statement that holds today, and whether a visitor should hear that it is new.</summary>
internal sealed class CurrentStatement(StatementArchive archive, TimeProvider time)
{
    /// <summary>Holds the name of the version of which a visitor closed the notice.</summary>
    public const string NoticeCookie = "mo-verklaring";

    /// <summary>How long a change is announced to visitors, in days from its date.</summary>
    public const int NoticeDays = 60;

    /// <summary>The version that holds. Before the first one does, it is a draft that says what the code does now.</summary>
    public StatementVersion Version => archive.On(Today) is var version && version.Date > Today ? version with { Document = StatementComposer.Compose() } : version;

    private DateOnly Today => DutchTime.DayOf(time.GetUtcNow());

    /// <summary>The new version to tell a visitor of; null when there is no change to tell, it is long ago, or the visitor closed the notice.</summary>
    public StatementVersion? NewFor(HttpRequest? request)
    {
        var version = Version;
        if (archive.Before(version) is null || Today > version.Date.AddDays(NoticeDays)) return null;
        return request?.Cookies[NoticeCookie] == version.Name ? null : version;
    }
}
