namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>How an attempt to sign in ended. Stored by name: add members, never rename one.</summary>
internal enum SignInOutcome
{
    /// <summary>Fully signed in, with a second factor.</summary>
    SignedIn,

    /// <summary>The password was right; the second step was not taken, or not yet.</summary>
    PasswordOnly,

    /// <summary>No account has the address that was given.</summary>
    UnknownAddress,

    /// <summary>The account exists, the password was another.</summary>
    WrongPassword,

    /// <summary>The account is locked for a while after too many wrong attempts; nothing was looked at.</summary>
    Locked,

    /// <summary>The account is closed.</summary>
    Closed,

    /// <summary>A wrong code.</summary>
    WrongCode,

    /// <summary>A right code that had been used before.</summary>
    UsedCode,

    /// <summary>A passkey that is not, or no longer, of an account here.</summary>
    WrongPasskey,
}
