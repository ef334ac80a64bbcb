namespace MijnOptie.App.Administration.Accounts;

/// <summary>What is filled in about someone to invite; the columns of the file stand in this order.</summary>
internal enum InviteField
{
    Email,
    Name,
    Roles,
}
