using System.Diagnostics.CodeAnalysis;

namespace MijnOptie.Domain.Shared;

/// <summary>Either a value or the error why there is none. A bug or an outage is an exception, never a result.</summary>
/// <typeparam name="T">What is there when it went well.</typeparam>
public readonly struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Error? error)
    {
        this.value = value;
        Error = error;
    }

    /// <summary>The refusal, or null when there is a value.</summary>
    public Error? Error { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is an error instead.</exception>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException($"No value: {Error}");

    /// <summary>Takes the result apart in one go.</summary>
    /// <returns>True with the value, or false with the error.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T found, [NotNullWhen(false)] out Error? error)
    {
        found = value;
        error = Error;
        return IsSuccess;
    }

    /// <summary>A result that holds a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A result that holds a refusal.</summary>
    public static implicit operator Result<T>(Error error) => new(default, error);
}
