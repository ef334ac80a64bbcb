namespace MijnOptie.App.Services.Digests;

/// <summary>One thing that waits. It counts and never names: mail is not the place for personal data.</summary>
/// <param name="Say">Says it, in the language that is set when it is called.</param>
/// <param name="Path">Path of the page where it is dealt with.</param>
internal sealed record DigestLine(Func<string> Say, string Path);
