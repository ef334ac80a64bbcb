using MijnOptie.App.Design;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>Someone to invite, as it is filled in.</summary>
internal sealed class InviteForm : EntryForm<InviteField>;
