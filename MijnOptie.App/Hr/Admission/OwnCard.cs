namespace MijnOptie.App.Hr.Admission;

/// <summary>The organisation's own record that seems to be of the same person.</summary>
public sealed record OwnCard(Guid Id, string Name, string? Reference, bool SameReference, bool SameEmail)
{
    /// <summary>Hides the name: this text may reach a log.</summary>
    public override string ToString() => $"OwnCard {Id}";
}
