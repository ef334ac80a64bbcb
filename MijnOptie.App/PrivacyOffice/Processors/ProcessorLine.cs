namespace MijnOptie.App.PrivacyOffice.Processors;

/// <summary>A processor in the list.</summary>
internal sealed record ProcessorLine(Guid Id, string Name, string Work, string Country, DateOnly? AgreedOn, DateOnly? EndsOn, bool HasEnded);
