using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>Code that keeps data where nobody declared it. It is only ever walked, never run.</summary>
internal static partial class BadCode
{
    internal enum NewMail
    {
        BirthdayWish,
    }

    internal static class WritesText
    {
        public static void Keep(string text) => File.WriteAllText("names.txt", text);
    }

    internal static class WritesLater
    {
        public static async Task KeepAsync(string text)
        {
            await using var writer = new StreamWriter("names.txt");
            await writer.WriteAsync(text);
        }
    }

    internal static class WritesStream
    {
        public static void Keep(byte[] bytes)
        {
            using var stream = new FileStream("names.bin", FileMode.Create, FileAccess.Write);
            stream.Write(bytes);
        }
    }

    internal static class LogsByHand
    {
#pragma warning disable CA1848, CA2254 // the very thing that must be caught
        public static void Tell(ILogger logger, string name) => logger.LogInformation(name);
#pragma warning restore CA1848, CA2254
    }

    internal static partial class LogsName
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Hello {FullName}")]
        public static partial void Tell(ILogger logger, string fullName);
    }

    internal sealed class RemembersPeople
    {
        private readonly Dictionary<Guid, string> names = [];

        public void Keep(Guid id, string name) => names[id] = name;
    }

    internal static class RemembersForAll
    {
        private static readonly ConcurrentDictionary<Guid, string> Names = new();

        public static void Keep(Guid id, string name) => Names[id] = name;
    }

    internal sealed class UsesCache(IMemoryCache cache)
    {
        public void Keep(Guid id, string name) => cache.Set(id, name);
    }

    internal static class TellsJob
    {
        public static Quartz.JobDataMap Keep(string name) => new() { { "name", name } };
    }
}
