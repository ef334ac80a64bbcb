namespace MijnOptie.App.Platform.Security;

/// <summary>How often a member of staff is mailed what waits.</summary>
internal enum DigestRhythm
{
    Never,

    /// <summary>Every Monday.</summary>
    Weekly,

    /// <summary>Every day from Monday to Friday.</summary>
    Workdays,
}
