using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.Tests.App.Areas;

/// <summary>Writes down what takes time: statements to the database and hashes of passwords, in their order.</summary>
internal sealed partial class CountedWork : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> done = new();

    public void Count(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(this).AddFilter<CountedWork>("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information);
        builder.Services.AddSingleton<IPasswordHasher<StaffAccount>>(services =>
            new CountedHasher(new PasswordHasher<StaffAccount>(services.GetRequiredService<IOptions<PasswordHasherOptions>>()), done));
    }

    public void Start() => done.Clear();

    public string Taken() => string.Join('\n', done);

    public ILogger CreateLogger(string categoryName) => categoryName == "Microsoft.EntityFrameworkCore.Database.Command" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        done.Enqueue(Took().Replace(formatter(state, exception), ""));

    public void Dispose()
    {
    }

    [GeneratedRegex(@"\(\d+ms\)|\[Parameters=.*?\]\]?|Size = \d+")]
    private static partial Regex Took();

    private sealed class CountedHasher(IPasswordHasher<StaffAccount> inner, ConcurrentQueue<string> done) : IPasswordHasher<StaffAccount>
    {
        public string HashPassword(StaffAccount user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(StaffAccount user, string hashedPassword, string providedPassword)
        {
            done.Enqueue("hash");
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
