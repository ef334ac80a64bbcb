using System.Collections.Immutable;

namespace MijnOptie.App.Services.Mail;

/// <summary>What a mail says, in plain text; the mail that is sent has it both as text and as simple HTML.</summary>
/// <param name="Greeting">"Dag Noor,".</param>
/// <param name="Paragraphs">At least one; a newline in a paragraph starts a new line.</param>
internal sealed record MailBody(string Greeting, ImmutableArray<string> Paragraphs)
{
    /// <summary>A list below the paragraphs, each line with where it leads.</summary>
    public ImmutableArray<MailButton> List { get; init; } = [];

    /// <summary>The one thing to do; null when there is nothing to do.</summary>
    public MailButton? Button { get; init; }

    /// <summary>The other thing one can do, shown as a plain link below the button.</summary>
    public MailButton? Second { get; init; }

    /// <summary>Lines below the buttons; the sender's name and the line about stopping mail are added by the mail itself.</summary>
    public ImmutableArray<string> Closing { get; init; } = [];

    /// <summary>Hides what it says.</summary>
    public override string ToString() => "Body";
}
