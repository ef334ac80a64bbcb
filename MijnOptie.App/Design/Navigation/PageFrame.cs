namespace MijnOptie.App.Design;

/// <summary>What stands around a page.</summary>
internal enum PageFrame
{
    /// <summary>Header with the menu, and the footer.</summary>
    Public,

    /// <summary>A short top, so that nothing leads away from the form.</summary>
    Form,

    /// <summary>The rail with the staff navigation.</summary>
    Staff,
}
