namespace MijnOptie.App.Services.Demo;

/// <summary>A made-up school in a real town.</summary>
/// <param name="Code">Its code in the organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Town">A real town.</param>
/// <param name="Kind">What is taught there.</param>
internal sealed record DemoSchool(string Code, string Name, string Town, DemoSchoolKind Kind)
{
    public static readonly DemoSchool[] All =
    [
        new("DB01", "Basisschool De Verbeelding", "Bergen op Zoom", DemoSchoolKind.Primary),
        new("DB02", "Lyceum Nergenshuizen", "Roosendaal", DemoSchoolKind.HavoVwo),
        new("DB03", "Zeepbel College", "Breda", DemoSchoolKind.HavoVwo),
        new("DB04", "Luchtkasteel Mavo", "Oosterhout", DemoSchoolKind.Vmbo),
        new("DB05", "De Wolkenfabriek", "Dongen", DemoSchoolKind.Vmbo),
        new("DB06", "Basisschool Het Potlood", "Hoeven", DemoSchoolKind.Primary),
        new("DB07", "Basisschool De Papieren Boot", "Zundert", DemoSchoolKind.Primary),
        new("DB08", "Basisschool Het Vraagteken", "Steenbergen", DemoSchoolKind.Primary),
        new("DB09", "Basisschool De Komma", "Roosendaal", DemoSchoolKind.Primary),
        new("DB10", "SBO De Tussenruimte", "Breda", DemoSchoolKind.SpecialPrimary),
        new("DB11", "Kindcentrum Overmorgen", "Rucphen", DemoSchoolKind.Primary),
        new("DB12", "Praktijkschool Het Fantasieboek", "Bergen op Zoom", DemoSchoolKind.Practical),
    ];
}
