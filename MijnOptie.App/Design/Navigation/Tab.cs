namespace MijnOptie.App.Design;

/// <summary>A tab is a link: which one is open stands in the address.</summary>
public sealed record Tab(string Text, string Address, bool Current);
