namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>How a candidate's data came in.</summary>
internal enum CandidateSource
{
    /// <summary>Filled in by the candidate.</summary>
    Form = 0,

    /// <summary>Imported by staff of the organisation.</summary>
    Import = 1,

    /// <summary>Made up, to show the product.</summary>
    Demo = 2,
}
