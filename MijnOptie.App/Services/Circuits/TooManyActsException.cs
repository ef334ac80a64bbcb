namespace MijnOptie.App.Services.Circuits;

/// <summary>An account asks more at once than a person can.</summary>
internal sealed class TooManyActsException(Guid account) : InvalidOperationException($"Account {account} acts too fast.");
