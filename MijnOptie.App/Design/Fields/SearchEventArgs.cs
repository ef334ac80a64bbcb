namespace MijnOptie.App.Design;

/// <summary>What was typed in a combobox, after a short rest.</summary>
public sealed class SearchEventArgs : EventArgs
{
    public string Value { get; set; } = "";
}
