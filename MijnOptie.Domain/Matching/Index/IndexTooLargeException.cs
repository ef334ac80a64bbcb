namespace MijnOptie.Domain.Matching;

/// <summary>The index would take more memory than its bound. Never leaves the index: there it becomes an error.</summary>
internal sealed class IndexTooLargeException : Exception;
