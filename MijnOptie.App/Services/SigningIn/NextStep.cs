namespace MijnOptie.App.Services.SigningIn;

/// <summary>Where someone goes after giving a password.</summary>
internal enum NextStep
{
    /// <summary>Nowhere. Why is not said: wrong, unknown and locked look alike.</summary>
    Refused,

    /// <summary>On to the code.</summary>
    Code,

    /// <summary>On to coupling an app: the account has no second factor yet, and can reach nothing else.</summary>
    Enrol,

    /// <summary>In: this device stands in for the code.</summary>
    Done,
}
