namespace MijnOptie.App.Hr.Positions;

/// <summary>Where the pages about positions are.</summary>
internal static class PositionAddresses
{
    public const string List = "/hr/plekken";

    public const string New = "/hr/plekken/nieuw";

    public static string Of(Guid id) => $"{List}/{id}";
}
