namespace MijnOptie.Domain.Education;

/// <summary>A fact that says where it comes from and how sure that is.</summary>
public interface ISourced
{
    /// <summary>Where the row comes from, in Dutch; never empty.</summary>
    string Source { get; }

    /// <summary>How sure it is.</summary>
    Certainty Certainty { get; }
}
