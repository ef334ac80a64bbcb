namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What came of a run of a job.</summary>
internal enum JobRunState
{
    Running = 0,

    Done = 1,

    Failed = 2,

    /// <summary>Not begun: the clock could not be believed. The slot can still be run.</summary>
    Refused = 3,

    /// <summary>The application stopped while it ran.</summary>
    Stopped = 4,

    /// <summary>The process ended without a word while it ran.</summary>
    CutOff = 5,
}
