using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>A job function (functie) of the standard list.</summary>
public sealed record JobFunction : ISourced
{
    /// <summary>Identity.</summary>
    public required FunctionCode Code { get; init; }

    /// <summary>Group of functions: teaching, teaching_support, care, task, management, governance, staff or facility.</summary>
    public required string Category { get; init; }

    /// <summary>What a person reads.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>Where it exists; a node stands for all its leaves.</summary>
    public required ImmutableArray<SectorCode> Sectors { get; init; }

    /// <summary>Whether it asks for a teaching qualification.</summary>
    public required QualificationNeed NeedsQualification { get; init; }

    /// <summary>Note in Dutch; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Salary scale; empty where an organisation decides.</summary>
    public required string SalaryScale { get; init; }

    /// <summary>On what the scale rests: cao_fact, example_function, organisation or task.</summary>
    public required string ScaleBasis { get; init; }

    /// <summary>Four-digit group of ISCO-08.</summary>
    public required string Isco08Code { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public required Certainty Certainty { get; init; }
}
