using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One entry of a list as an organisation uses it.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
/// <param name="Code">Identity.</param>
/// <param name="Standard">The standard entry it is, or is based on: what the rules look at.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="IsEnabled">Whether it can be chosen. What is off stays readable, for what was chosen before.</param>
/// <param name="IsAllowed">False for what may never be recorded.</param>
/// <param name="SortOrder">Place in the list; lower comes first.</param>
public sealed record CodeListEntry<TCode>(TCode Code, TCode Standard, DisplayName Name, bool IsEnabled, bool IsAllowed, int SortOrder)
    where TCode : struct, IEquatable<TCode>
{
    /// <summary>Whether the organisation added it.</summary>
    public bool IsOwn => !Code.Equals(Standard);
}
