namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>A hold in the list.</summary>
internal sealed record HoldLine(Guid Id, string Person, string Reason, DateOnly EndsOn, DateTimeOffset SetAt, bool Runs)
{
    /// <summary>Hides the name and the reason: this text may reach a log.</summary>
    public override string ToString() => $"HoldLine {Id}";
}
