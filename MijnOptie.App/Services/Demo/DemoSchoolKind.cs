namespace MijnOptie.App.Services.Demo;

internal enum DemoSchoolKind
{
    Primary,
    SpecialPrimary,
    Vmbo,
    HavoVwo,
    Practical,
}
