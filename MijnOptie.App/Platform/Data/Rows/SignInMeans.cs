namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>With what someone signed in, or tried to. Stored by name: add members, never rename one.</summary>
internal enum SignInMeans
{
    /// <summary>A password, and no further.</summary>
    Password,

    /// <summary>A password and a code from the app.</summary>
    Code,

    /// <summary>A password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>A password, on a device that gave a code in the last thirty days.</summary>
    RememberedDevice,

    /// <summary>A passkey.</summary>
    Passkey,

    /// <summary>A password, and the first code of an app that was just coupled.</summary>
    Enrolment,

    /// <summary>The demo on a developer's machine.</summary>
    Demo,
}
