namespace MijnOptie.App.Services.PersonalData;

/// <summary>A stored value, for machines and for people.</summary>
internal readonly record struct FieldReading(string Value, string Shown)
{
    public static FieldReading Nothing => new("", "");
}
