namespace MijnOptie.App.Services.SigningIn;

/// <summary>What came of checking a code.</summary>
internal enum CodeCheck
{
    Right,

    Wrong,

    /// <summary>Right once, and used already.</summary>
    Used,
}
