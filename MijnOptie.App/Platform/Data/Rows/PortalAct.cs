namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>An act on one's own data that asks for a fresh code by mail. The numbers are stored.</summary>
internal enum PortalAct
{
    /// <summary>Taking all data along.</summary>
    Download = 0,

    /// <summary>Erasing all data.</summary>
    Erase = 1,

    /// <summary>Giving another e-mail address.</summary>
    ChangeAddress = 2,
}
