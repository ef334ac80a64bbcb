using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>What people are good at and what is taught, the commonest first.</summary>
internal static class Expertises
{
    public static ImmutableArray<ExpertiseTag> All { get; } =
    [
        .. Enumerable.Range(1, 60).Select(at => ExpertiseTag.Parse($"Expertise {at}").Value),
    ];

    public static ImmutableArray<string> Subjects { get; } =
    [
        "NEDERLANDS", "WISKUNDE", "ENGELS", "GESCHIEDENIS", "AARDRIJKSKUNDE", "BIOLOGIE", "ECONOMIE", "LO", "NATUURKUNDE", "SCHEIKUNDE", "DUITS", "FRANS",
        "NASK", "MAATSCHAPPIJLEER", "BEDRIJFSECONOMIE", "TEKENEN", "MUZIEK", "INFORMATICA", "TECHNIEK", "FILOSOFIE", "CKV", "LATIJN", "SPAANS", "GRIEKS",
    ];
}
