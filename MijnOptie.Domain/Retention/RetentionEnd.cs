namespace MijnOptie.Domain.Retention;

/// <summary>What happens when a term has passed.</summary>
public enum RetentionEnd
{
    /// <summary>The whole record goes, with all that hangs on it.</summary>
    Erase,

    /// <summary>What tells about the person is emptied; what remains tells about nobody.</summary>
    Empty,
}
