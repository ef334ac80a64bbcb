namespace MijnOptie.App.Platform.Data;

/// <summary>A row that is written once: nobody changes it, and only retention removes it (<see cref="AppendOnlyRetention"/>).</summary>
internal interface IAppendOnly
{
    /// <summary>When it was written; retention counts from here.</summary>
    DateTimeOffset At { get; }
}
