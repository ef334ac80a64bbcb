using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MijnOptie.App.Areas.Demo;

/// <summary>Takes the demo page off the map everywhere but on a developer's machine.</summary>
internal sealed class DemoPages(IHostEnvironment environment) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (model.AreaName == "Demo" && !environment.IsDevelopment()) model.Selectors.Clear();
    }
}
