namespace MijnOptie.Domain.Privacy;

/// <summary>What a stored field can hold. Free text and blobs can hold anything, so they are declared as such, by name.</summary>
public enum FieldContent
{
    /// <summary>A value with a shape of its own: a code, a number, a date, a short name.</summary>
    Value,

    /// <summary>Text of any length or kind.</summary>
    FreeText,

    /// <summary>Bytes.</summary>
    Blob,
}
