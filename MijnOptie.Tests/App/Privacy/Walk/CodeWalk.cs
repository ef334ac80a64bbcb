using System.Reflection;
using Microsoft.Extensions.Logging;
using MijnOptie.Domain.Privacy;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>Walks the compiled code for what leaves it: files, what goes into the log, data given to jobs, kinds of mail.</summary>
internal static class CodeWalk
{
    private static readonly string[] FileWriters =
    [
        "System.IO.File::Write", "System.IO.File::Append", "System.IO.File::Create", "System.IO.File::OpenWrite", "System.IO.File::Copy",
        "System.IO.File::Move", "System.IO.File::Replace", "System.IO.FileInfo::Create", "System.IO.FileInfo::OpenWrite", "System.IO.FileInfo::Append",
        "System.IO.FileInfo::CopyTo", "System.IO.FileInfo::MoveTo", "::PersistKeysToFileSystem", "SqliteConnection::BackupDatabase",
        "System.IO.Compression.ZipFile::Create",
    ];

    public static IEnumerable<FoundPlace> Of(Assembly assembly, Func<string, bool> isMeant)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        foreach (var type in module.GetTypes().Where(type => isMeant(NameOf(type))).ToList())
        {
            foreach (var call in type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions))
            {
                if (call.Operand is not MethodReference target) continue;
                if (WritesFile(call, target)) yield return new FoundPlace(new StoredPlace.File(NameOf(type)));
                if (target.DeclaringType.FullName == typeof(LoggerExtensions).FullName && target.Name.StartsWith("Log", StringComparison.Ordinal))
                    yield return new FoundPlace(new StoredPlace.Log($"call in {NameOf(type)}"));
                if (target.DeclaringType.FullName.StartsWith("Quartz.JobDataMap", StringComparison.Ordinal) || target.Name == "UsingJobData")
                    yield return new FoundPlace(new StoredPlace.JobData(NameOf(type)));
            }
        }
    }

    /// <summary>The values in messages of the log, but for numbers, moments and choices, which say nothing about anyone.</summary>
    public static IEnumerable<FoundPlace> LogValues(IEnumerable<Type> types) => types
        .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)
        .SelectMany(method => method.GetParameters())
        .Where(value => !value.ParameterType.IsAssignableTo(typeof(ILogger)) && !value.ParameterType.IsAssignableTo(typeof(Exception)))
        .Where(value => !IsHarmless(Nullable.GetUnderlyingType(value.ParameterType) ?? value.ParameterType))
        .Select(value => new FoundPlace(new StoredPlace.Log(value.Name!)));

    public static IEnumerable<FoundPlace> MailKinds(Type kinds) => Enum.GetNames(kinds).Select(kind => new FoundPlace(new StoredPlace.Mail(kind), FieldContent.FreeText));

    private static bool IsHarmless(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(TimeSpan) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    // A stream on a file is one that writes unless it is opened to read only: FileAccess.Read is 1 and is pushed before the call.
    private static bool WritesFile(Instruction call, MethodReference target)
    {
        var name = $"{target.DeclaringType.FullName}::{target.Name}";
        if (FileWriters.Any(writer => name.Contains(writer, StringComparison.Ordinal))) return true;
        if (target is not { Name: ".ctor", HasParameters: true } || target.Parameters[0].ParameterType.FullName != typeof(string).FullName) return false;
        return target.DeclaringType.FullName == typeof(StreamWriter).FullName || (target.DeclaringType.FullName == typeof(FileStream).FullName && !OpensToRead(call, target));
    }

    private static bool OpensToRead(Instruction call, MethodReference target)
    {
        var access = target.Parameters.ToList().FindIndex(parameter => parameter.ParameterType.FullName == typeof(FileAccess).FullName);
        if (access < 0) return false;
        var pushed = call;
        for (var back = target.Parameters.Count - access; back > 0 && pushed is not null; back--) pushed = pushed.Previous;
        return pushed?.OpCode == OpCodes.Ldc_I4_1;
    }

    // A lambda or an async method is a type of its own inside the one that was written.
    private static string NameOf(TypeDefinition type)
    {
        while (type.DeclaringType is not null && type.Name.Contains('<', StringComparison.Ordinal)) type = type.DeclaringType;
        var name = type.FullName.Replace('/', '.');
        return name.StartsWith("MijnOptie.", StringComparison.Ordinal) ? name["MijnOptie.".Length..] : name;
    }
}
