using MijnOptie.Tests.Architecture.Isolation.Wings;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>
/// Everything that could reach the rows of an organisation, and how it is tried. Something new that has no case here fails
/// <see cref="IsolationTests"/>. To add one, write a line in the file of its wing under <c>Wings</c>:
/// <code>
/// IsolationCase.Of&lt;EditThing, ThingForm?&gt;(nameof(EditThing.OpenAsync), (handler, world) => handler.OpenAsync(world.Thing, Stop)),   // a handler
/// ["/hr/dingen/{id:guid}"] = new(Roles.Hr, world => $"/hr/dingen/{world.Thing}"),                                              // a page or endpoint
/// [nameof(ThingJob)] = "ThingJobTests: works through the organisations one by one, each in its own scope",                      // a job
/// </code>
/// The case is run three times: on the asker's own rows, where the answer must hold the marker of that world or the rows must
/// have changed; on another's rows, where neither may be; and again with the query filters switched off, where nothing of the other may
/// change. What a case needs to aim at is a property of <see cref="World"/>; its texts hold the marker.
/// </summary>
internal static class IsolationCases
{
    public static IReadOnlyList<IsolationCase> Handlers { get; } = [.. HrCases.Handlers, .. AccountCases.Handlers, .. PrivacyOfficeCases.Handlers];

    /// <summary>What reaches any organisation, and is for administrators of Mijn-OPtIE alone.</summary>
    public static IReadOnlyList<AcrossCase> Across { get; } = [.. AdministrationCases.Across];

    /// <summary>Addresses of any organisation, for administrators of Mijn-OPtIE alone.</summary>
    public static IReadOnlyDictionary<string, Aim> AddressesAcross { get; } = AdministrationCases.AddressesAcross;

    /// <summary>Addresses with a part that names something, or that change something: how to aim them.</summary>
    public static IReadOnlyDictionary<string, Aim> Addresses { get; } =
        new[] { HrCases.Addresses, AccountCases.Addresses, PrivacyOfficeCases.Addresses }.SelectMany(wing => wing).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What reaches no rows of organisations by an id, and why that is so.</summary>
    public static IReadOnlyDictionary<string, string> Exempt { get; } =
        new[] { HrCases.Exempt, CandidateCases.Exempt, AccountCases.Exempt, PrivacyOfficeCases.Exempt, OtherCases.Exempt, JobCases.Exempt }.SelectMany(wing => wing).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
