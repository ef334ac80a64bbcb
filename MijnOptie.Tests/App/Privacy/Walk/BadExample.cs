namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>Something that keeps data without being declared.</summary>
/// <param name="Label">How the place that must be caught begins.</param>
/// <param name="Find">Walks what holds it.</param>
internal sealed record BadExample(string Label, Func<IEnumerable<FoundPlace>> Find);
