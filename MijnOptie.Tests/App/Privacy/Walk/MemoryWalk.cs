using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>
/// Walks what stays in memory for longer than a request: collections that can grow in services that live as long as the
/// application, caches wherever they are used, and collections made to be shared in static fields.
/// </summary>
internal static class MemoryWalk
{
    private static readonly Type[] Shared = [typeof(ConcurrentDictionary<,>), typeof(ConcurrentQueue<>), typeof(ConcurrentBag<>), typeof(ConcurrentStack<>), typeof(ConditionalWeakTable<,>), typeof(Channel<>)];
    private static readonly Type[] Growing = [.. Shared, typeof(Dictionary<,>), typeof(SortedDictionary<,>), typeof(List<>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>)];
    private static readonly Type[] Caches = [typeof(IMemoryCache), typeof(IDistributedCache)];

    public static IEnumerable<FoundPlace> Of(IEnumerable<Type> types, IServiceCollection services)
    {
        var all = types.ToList();
        var lasting = services.Where(service => service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false })
            .Select(service => service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory?.Method.ReturnType)
            .OfType<Type>().Where(all.Contains);
        return lasting.Where(type => Fields(type, BindingFlags.Instance).Any(field => Is(field.FieldType, Growing)))
            .Concat(all.Where(type => Fields(type, BindingFlags.Static).Any(field => Is(field.FieldType, Shared))))
            .Concat(all.Where(type => Fields(type, BindingFlags.Instance | BindingFlags.Static).Any(field => Caches.Any(cache => field.FieldType.IsAssignableTo(cache)))))
            .Distinct()
            .Select(type => new FoundPlace(new StoredPlace.Cache(NameOf(type))));
    }

    private static FieldInfo[] Fields(Type type, BindingFlags kind) =>
        type.GetFields(kind | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    private static bool Is(Type type, Type[] kinds) => type.IsGenericType && kinds.Contains(type.GetGenericTypeDefinition());

    private static string NameOf(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        return name.StartsWith("MijnOptie.", StringComparison.Ordinal) ? name["MijnOptie.".Length..] : name;
    }
}
