using Microsoft.Extensions.Localization;

namespace MijnOptie.App.Design;

/// <summary>An entry of the staff navigation, registered by the wing it leads to.</summary>
/// <param name="Address">Where it leads, from the root: <c>/hr/matches</c>.</param>
/// <param name="Texts">The wing's resource class.</param>
/// <param name="TextKey">The key of its name in there.</param>
/// <param name="Icon">Paths of an outlined Material icon.</param>
/// <param name="Order">Lowest first.</param>
/// <param name="Roles">Who sees it: anyone with one of these roles.</param>
internal sealed record NavigationItem(string Address, Type Texts, string TextKey, string Icon, int Order, IReadOnlyList<string> Roles)
{
    /// <summary>The <see cref="INavigationCount"/> that says how much waits there; null for none.</summary>
    public Type? Count { get; init; }

    public string TextFrom(IStringLocalizerFactory texts) => texts.Create(Texts)[TextKey];
}
