using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>A file with people to invite, as it was read: all rows, or what is wrong with it line by line.</summary>
/// <param name="Rows">The people, each with the line it stands on.</param>
/// <param name="Problems">What is wrong. With one, nobody is invited.</param>
internal sealed record InviteFile(ImmutableArray<(int Line, NewAccount Account)> Rows, ImmutableArray<RowProblem> Problems)
{
    /// <summary>What the file looks like.</summary>
    public static ImportSheet Sheet { get; } = new("accounts", AccountInviting.Most,
    [
        new ImportColumn("E-mailadres", true, ImportSheet.ExampleKey, "Help.Email"),
        new ImportColumn("Naam", true, "Noor Voorbeeld", "Help.Name"),
        new ImportColumn("Rollen", true, "HR-medewerker|Privacy officer", "Help.Roles"),
    ]);

    public static InviteFile Read(ReadOnlySpan<byte> bytes, OrganisationId? organisation)
    {
        var table = ImportTableReader.Read(Sheet, bytes, null, CancellationToken.None);
        var rows = ImmutableArray.CreateBuilder<(int, NewAccount)>();
        var problems = table.Problems.ToBuilder();
        foreach (var line in table.Lines)
        {
            var reader = new FieldReader<InviteField>(field => line.Values[(int)field]);
            if (InviteParser.Read(reader, organisation) is { } account) rows.Add((line.Number, account));
            problems.AddRange(reader.Problems.Select(p => new RowProblem(line.Number, Sheet.Columns[(int)p.Field].Name, p.Reason)));
        }
        return new InviteFile(rows.ToImmutable(), [.. problems.OrderBy(p => p.Line)]);
    }

    /// <summary>The same file with what only the database could tell.</summary>
    public InviteFile With(IEnumerable<InviteRefusal> refusals) =>
        this with { Problems = [.. Problems.Concat(refusals.Select(r => new RowProblem(Rows[r.At].Line, null, r.Reason))).OrderBy(p => p.Line)] };
}
