namespace MijnOptie.App.Design;

/// <summary>The four verdicts, in the order in which they are always shown, and the possibility that is none.</summary>
public enum VerdictKind
{
    Match,
    Conditional,
    NearMiss,
    NoMatch,
    Possible,
}
