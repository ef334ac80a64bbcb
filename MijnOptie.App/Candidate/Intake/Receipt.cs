namespace MijnOptie.App.Candidates.Intake;

/// <summary>What a person who sent the form is told.</summary>
internal static class Receipt
{
    /// <summary>Where to write to, for what this browser cannot do any more (P44).</summary>
    public const string Mail = "info@mijn-optie.nl";
}
