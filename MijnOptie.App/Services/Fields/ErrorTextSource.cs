namespace MijnOptie.App.Services.Fields;

/// <summary>A class of texts in which codes of errors are keys.</summary>
internal sealed record ErrorTextSource(Type Texts);
