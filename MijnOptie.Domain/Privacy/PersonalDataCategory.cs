namespace MijnOptie.Domain.Privacy;

/// <summary>The kind of personal data. Special categories (AVG art. 9) have no member: they are never stored.</summary>
public enum PersonalDataCategory
{
    /// <summary>Who someone is: names, references, ids.</summary>
    Identity,

    /// <summary>How to reach someone.</summary>
    Contact,

    /// <summary>What someone can do and wants in their work.</summary>
    WorkProfile,

    /// <summary>Where someone lives and works.</summary>
    Whereabouts,

    /// <summary>How someone proves to be who they are: hashes, stamps, keys.</summary>
    Credentials,

    /// <summary>When something was done with the data.</summary>
    Course,
}
