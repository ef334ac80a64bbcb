namespace MijnOptie.App.Services.Accounts;

/// <summary>How far an account is.</summary>
internal enum AccountState
{
    /// <summary>The person can sign in.</summary>
    Active,

    /// <summary>The invitation has not been taken up yet.</summary>
    Invited,

    /// <summary>The invitation expired or was taken back, and nobody ever signed in.</summary>
    NotTakenUp,

    /// <summary>Closed: nobody can sign in with it.</summary>
    Closed,
}
