namespace MijnOptie.Domain.Retention;

/// <summary>How far what a candidate filled in can still be relied on.</summary>
public enum FreshnessLevel
{
    /// <summary>Word from the person less than 60 days ago.</summary>
    Fresh,

    /// <summary>60 days or more without word.</summary>
    Ageing,

    /// <summary>300 days or more without word.</summary>
    Old,
}
