using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Design;

/// <summary>What something on a map takes up, in units of the drawing.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    private const double WidestLetter = .58; // of its height: rather too wide than over another

    public static MapBox Around(MapPoint point, double radius) => new(point.X - radius, point.Y - radius, point.X + radius, point.Y + radius);

    /// <summary>How long a name is at most, near enough: a browser alone knows it exactly.</summary>
    public static double LengthOf(string name, double letter) => name.Length * letter * WidestLetter;

    public bool Overlaps(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;
}
