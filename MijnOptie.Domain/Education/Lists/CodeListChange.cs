using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>One change an organisation makes to a list: to a standard entry, or an entry of its own. At most one a code.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Code">A standard code, or a code of its own: upper-case letters, digits and underscores, at most 60 characters.</param>
/// <param name="BasedOn">For an own entry the standard code it is based on, so that the rules keep working; null for a standard entry.</param>
/// <param name="Names">The name; null leaves the standard name, and is refused for an own entry.</param>
/// <param name="Enabled">Whether it can be chosen; null leaves the standard, and is on for an own entry.</param>
/// <param name="SortOrder">Place in the list; null leaves the standard place, and puts an own entry after the one it is based on.</param>
public sealed record CodeListChange(
    CodeListKind Kind,
    string Code,
    string? BasedOn = null,
    DisplayName? Names = null,
    bool? Enabled = null,
    int? SortOrder = null);
