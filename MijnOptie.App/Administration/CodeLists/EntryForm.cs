namespace MijnOptie.App.Administration.CodeLists;

/// <summary>An entry of a list that someone is filling in.</summary>
public sealed record EntryForm(string? BasedOn, string? Dutch, string? English);
