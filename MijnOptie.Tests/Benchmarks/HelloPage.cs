using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>The smallest interactive page there is, and the peer of our form: one input, and a greeting that follows it.</summary>
public sealed class HelloPage : ComponentBase
{
    private string name = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "id", "name");
        builder.AddAttribute(2, "value", name);
        builder.AddAttribute(3, "onchange", EventCallback.Factory.CreateBinder<string>(this, value => name = value, name));
        builder.SetUpdatesAttributeName("value");
        builder.CloseElement();
        builder.OpenElement(4, "p");
        builder.AddContent(5, $"Hello {name}");
        builder.CloseElement();
    }
}
