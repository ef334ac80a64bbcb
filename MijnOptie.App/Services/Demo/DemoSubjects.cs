namespace MijnOptie.App.Services.Demo;

/// <summary>Subjects in the proportions in which schools have them: a few hold most people.</summary>
internal static class DemoSubjects
{
    private static readonly string[] Secondary =
    [
        "NEDERLANDS", "NEDERLANDS", "NEDERLANDS", "WISKUNDE", "WISKUNDE", "WISKUNDE", "ENGELS", "ENGELS", "GESCHIEDENIS", "AARDRIJKSKUNDE",
        "BIOLOGIE", "ECONOMIE", "LO", "NATUURKUNDE", "SCHEIKUNDE", "DUITS", "FRANS",
    ];

    private static readonly string[] LowerVocational =
    [
        "NEDERLANDS", "NEDERLANDS", "WISKUNDE", "WISKUNDE", "ENGELS", "NASK", "BIOLOGIE", "ECONOMIE", "MENS_MAATSCHAPPIJ", "TECHNIEK", "LO",
    ];

    private static readonly string[] Practical = ["NEDERLANDS", "WISKUNDE", "LO", "TECHNIEK"];

    public static string[] For(string sector) => sector switch
    {
        "PRO" => Practical,
        _ when sector.StartsWith("VMBO", StringComparison.Ordinal) || sector == "BRUG" => LowerVocational,
        _ => Secondary,
    };

    public static string[] All => Secondary;
}
