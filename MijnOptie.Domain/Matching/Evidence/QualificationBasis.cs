namespace MijnOptie.Domain.Matching;

/// <summary>How the qualification was judged.</summary>
public enum QualificationBasis
{
    /// <summary>Neither the function nor the position asks one.</summary>
    NotAsked = 0,

    /// <summary>The rules of the law decided.</summary>
    Law = 1,

    /// <summary>The position asks one by name, which is held; the law, where it speaks, decided further.</summary>
    AskedByNameAndHeld = 2,

    /// <summary>The position asks one by name, which is not held; what the law would allow is then too little.</summary>
    AskedByNameNotHeld = 3,

    /// <summary>The function asks one, but neither the position nor the candidate names a subject to judge it for.</summary>
    NoSubject = 4,
}
