namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What a link in a mail opens.</summary>
internal enum OneTimeLinkPurpose
{
    /// <summary>Shows that an address is the person's own.</summary>
    ConfirmAddress = 0,

    /// <summary>Opens the person's own data.</summary>
    OpenOwnData = 1,
}
