namespace MijnOptie.Domain.Retention;

/// <summary>The unit a term is counted in.</summary>
public enum RetentionUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
