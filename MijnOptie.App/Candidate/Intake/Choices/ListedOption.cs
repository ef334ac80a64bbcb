using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>An option with the form of its text by which it is found.</summary>
internal sealed record ListedOption(Option Option, string Folded)
{
    public static ListedOption Of(Option option) => new(option, PlaceName.Fold(option.Text));
}
