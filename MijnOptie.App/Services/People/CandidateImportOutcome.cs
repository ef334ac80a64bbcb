namespace MijnOptie.App.Services.People;

/// <summary>What an import does with one candidate.</summary>
internal enum CandidateImportOutcome
{
    New,
    Changed,
    Unchanged,

    /// <summary>The person filled in the form, and what a person says goes before a file.</summary>
    LeftAlone,

    /// <summary>The e-mail address belongs to a candidate with another reference.</summary>
    AnothersEmail,
}
