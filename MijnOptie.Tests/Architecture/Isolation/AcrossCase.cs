using MijnOptie.Tests.App.Hr;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>One thing an administrator of Mijn-OPtIE alone can ask of a handler: of any organisation, and nobody of an organisation may.</summary>
/// <param name="Handler">The handler.</param>
/// <param name="Method">Its method.</param>
/// <param name="Run">Asks it about the world; gives the answer.</param>
internal sealed record AcrossCase(Type Handler, string Method, Func<HrDesk, World, Task<object?>> Run)
{
    public string Key => $"{Handler.Name}.{Method}";

    public static AcrossCase Of<THandler>(string method, Func<THandler, World, Task<object?>> run)
        where THandler : notnull => new(typeof(THandler), method, (desk, world) => run(desk.Get<THandler>(), world));
}
