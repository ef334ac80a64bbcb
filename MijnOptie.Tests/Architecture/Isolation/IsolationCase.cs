using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.App.Hr;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>One thing a member of staff can ask of a handler, aimed at the rows of a world: of their own, or of another.</summary>
/// <param name="Handler">The handler.</param>
/// <param name="Method">Its method.</param>
/// <param name="Role">The role that may ask it.</param>
/// <param name="Run">Asks it, as the member of staff at the desk, about the rows of the world; gives the answer.</param>
internal sealed record IsolationCase(Type Handler, string Method, string Role, Func<HrDesk, World, Task<object?>> Run)
{
    public string Key => $"{Handler.Name}.{Method}";

    /// <summary>A case of a handler with an answer.</summary>
    public static IsolationCase Of<THandler, TAnswer>(string method, Func<THandler, World, Task<TAnswer>> run, string role = Roles.Hr)
        where THandler : notnull => new(typeof(THandler), method, role, async (desk, world) => await run(desk.Get<THandler>(), world));

    /// <summary>A case of a handler that only does something.</summary>
    public static IsolationCase Of<THandler>(string method, Func<THandler, World, Task> run, string role = Roles.Hr)
        where THandler : notnull => new(typeof(THandler), method, role, async (desk, world) =>
        {
            await run(desk.Get<THandler>(), world);
            return null;
        });
}
