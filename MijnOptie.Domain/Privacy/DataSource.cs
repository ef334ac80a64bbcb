namespace MijnOptie.Domain.Privacy;

/// <summary>Where a personal field comes from.</summary>
public enum DataSource
{
    /// <summary>The person filled it in.</summary>
    Person,

    /// <summary>The person's organisation supplied it.</summary>
    Organisation,

    /// <summary>The application worked it out or made it up itself.</summary>
    Application,
}
