namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>What a school teaches.</summary>
internal enum SchoolKind
{
    Primary,
    Special,
    Secondary,
    Vocational,
}
