namespace MijnOptie.App.Services.Digests;

/// <summary>The words around what waits.</summary>
internal sealed class DigestTexts;
