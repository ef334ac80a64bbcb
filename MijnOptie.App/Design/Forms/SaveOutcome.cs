using System.Collections.Immutable;

namespace MijnOptie.App.Design;

/// <summary>What became of saving a form.</summary>
internal abstract record SaveOutcome<TForm, TField>
    where TField : struct, Enum
{
    private SaveOutcome()
    {
    }

    internal sealed record Saved(Guid Id) : SaveOutcome<TForm, TField>;

    internal sealed record Refused(ImmutableArray<FieldProblem<TField>> Problems) : SaveOutcome<TForm, TField>;

    /// <param name="Theirs">What someone else saved meanwhile. Nothing was overwritten.</param>
    internal sealed record Conflict(TForm Theirs) : SaveOutcome<TForm, TField>;

    /// <summary>Someone else deleted it meanwhile, or it never was here.</summary>
    internal sealed record Gone : SaveOutcome<TForm, TField>;
}
