namespace MijnOptie.App.Platform.Data.Configurations;

/// <summary>Widths of columns that many tables share, in characters.</summary>
internal static class Lengths
{
    public const int Code = 60;

    public const int PlaceName = 200;

    public const int Email = 254;

    public const int Phone = 20;
}
