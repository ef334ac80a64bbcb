using Google.OrTools.Sat;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The solver's native part, which is not there on every machine.</summary>
internal static class NativeSolver
{
    private static readonly Lazy<bool> Loads = new(Load);

    /// <summary>Version of the solver.</summary>
    public static string Version { get; } = $"OR-Tools {typeof(CpModel).Assembly.GetName().Version}";

    /// <summary>True when it can be used here.</summary>
    public static bool CanLoad() => Loads.Value;

    private static bool Load()
    {
        try
        {
            var model = new CpModel();
            model.Add(model.NewBoolVar("x") == 1);
            using var solver = new CpSolver { StringParameters = "num_workers:1" };
            return solver.Solve(model) == CpSolverStatus.Optimal;
        }
        catch (Exception failure) when (failure is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            return false;
        }
    }
}
