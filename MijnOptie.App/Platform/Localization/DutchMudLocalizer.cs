using Microsoft.Extensions.Localization;
using MudBlazor;

namespace MijnOptie.App.Platform.Localization;

/// <summary>MudBlazor speaks English only; this gives it our resources.</summary>
internal sealed class DutchMudLocalizer(IStringLocalizer<MudTexts> texts) : MudLocalizer
{
    public override LocalizedString this[string key] => texts[key];

    public override LocalizedString this[string key, params object[] arguments] => texts[key, arguments];
}
