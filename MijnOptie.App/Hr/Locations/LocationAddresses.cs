namespace MijnOptie.App.Hr.Locations;

/// <summary>Where the pages about locations are.</summary>
internal static class LocationAddresses
{
    public const string List = "/hr/locaties";

    public const string New = "/hr/locaties/nieuw";

    public static string Of(Guid id) => $"{List}/{id}";
}
