namespace MijnOptie.App.PrivacyOffice.Processors;

/// <summary>A processor as it is typed.</summary>
public sealed class ProcessorForm
{
    public string? Name { get; set; }

    public string? Work { get; set; }

    public string? Country { get; set; }

    public string? AgreedOn { get; set; }

    public string? EndsOn { get; set; }
}
