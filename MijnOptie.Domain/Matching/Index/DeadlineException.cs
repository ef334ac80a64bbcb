namespace MijnOptie.Domain.Matching;

/// <summary>Work took longer than its bound. Never leaves the index: there it becomes an error.</summary>
internal sealed class DeadlineException : Exception;
