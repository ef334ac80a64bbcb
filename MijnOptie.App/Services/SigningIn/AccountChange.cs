namespace MijnOptie.App.Services.SigningIn;

/// <summary>A change in how someone signs in, told by mail: whoever did not make it must know.</summary>
internal enum AccountChange
{
    Password,

    App,

    RecoveryCodes,

    RecoveryCodeUsed,

    PasskeyAdded,

    PasskeyRemoved,
}
