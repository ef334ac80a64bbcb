namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One act of a member of staff on data of a person: who, what, when and whose. Ids only, written once.</summary>
internal sealed class AuditRow : ITenantOwned, IAppendOnly
{
    public const int MaximumActLength = 60;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The account that acted. It stays when the account is gone.</summary>
    public Guid AccountId { get; set; }

    /// <summary>Name of the act.</summary>
    public string Act { get; set; } = "";

    /// <summary>The person, or the thing of a person, that was acted on.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>What it was in connection with: a position, a request.</summary>
    public Guid? AboutId { get; set; }
}
