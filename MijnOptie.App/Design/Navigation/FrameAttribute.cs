namespace MijnOptie.App.Design;

/// <summary>Chooses what stands around a page; a wing puts it in its <c>_Imports.razor</c>. Public when left out.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FrameAttribute(PageFrame frame) : Attribute
{
    public PageFrame Frame { get; } = frame;
}
