using System.Text;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Services.Files;

namespace MijnOptie.Tests.App.Hr;

public sealed class ImportTableReaderTests
{
    private const string Plain = "Code;Naam;Plaats\r\nA1;Café de Müller;'s-Hertogenbosch\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Plain) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Plain)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Plain) },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Plain)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Plain) },
        { "UTF-16 the other way round", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Plain)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Given_any_encoding_When_read_Then_every_letter_is_there(string encoding, byte[] file)
    {
        var table = Read(file);

        Assert.True(table.Problems.IsEmpty, encoding);
        Assert.Equal("Café de Müller", Assert.Single(table.Lines).Values[1]);
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void Given_any_delimiter_When_read_Then_the_columns_are_found(string delimiter)
    {
        var table = Read(Plain.Replace(";", delimiter, StringComparison.Ordinal));

        Assert.Equal("A1", Assert.Single(table.Lines).Values[0]);
        Assert.Equal("'s-Hertogenbosch", table.Lines[0].Values[5]);
    }

    [Theory]
    [InlineData("", "Import.Empty")]
    [InlineData("  \r\n \r\n", "Import.Empty")]
    [InlineData("PK\u0003\u0004enzovoort", "Import.Spreadsheet")]
    [InlineData("\u0001\u0002\u0003\u0000\u0005\u0006", "Import.Binary")]
    [InlineData("zomaar wat tekst\r\nnog wat", "Import.NoHeader")]
    [InlineData("Code;Naam\r\nA1;De Boom\r\n", "Import.MissingColumn")]
    [InlineData("Code;Naam;Plaats;naam\r\n", "Import.ColumnTwice")]
    [InlineData("Code;Naam;Plaats\r\n", "Import.NoRows")]
    [InlineData("Code;Naam;Plaats\r\nVOORBEELD;x;y\r\n", "Import.OnlyExample")]
    public void Given_a_wrong_file_When_read_Then_it_says_what_is_wrong(string file, string code)
    {
        var table = Read(file);

        Assert.Equal(code, Assert.Single(table.Problems).Reason.Code);
        Assert.Empty(table.Lines);
    }

    [Theory]
    [InlineData("A2;te weinig", "Import.ColumnCount", null)]
    [InlineData("A2;te;veel;waarden", "Import.ColumnCount", null)]
    [InlineData("A2;een \"los\" teken;Breda", "Import.Quote", null)]
    [InlineData("A2;\"niet dicht;Breda", "Import.Quote", null)]
    [InlineData("A2;met\0nul;Breda", "Field.Control", "Naam")]
    public void Given_a_wrong_row_When_read_Then_its_line_and_column_are_named_and_the_others_stand(string row, string code, string? column)
    {
        var table = Read($"Code;Naam;Plaats\r\nA1;De Boom;Roosendaal\r\n\r\n{row}");

        var problem = Assert.Single(table.Problems);
        Assert.Equal((4, column, code), (problem.Line, problem.Column, problem.Reason.Code));
        Assert.Equal(2, Assert.Single(table.Lines).Number);
    }

    [Fact]
    public void Given_the_missing_column_When_read_Then_it_is_named() =>
        Assert.Equal("Plaats", Assert.Single(Read("Code;Naam\r\nA1;x\r\n").Problems).Column);

    [Fact]
    public void Given_a_hundred_thousand_rows_When_read_Then_it_stops_at_the_bound()
    {
        var file = new StringBuilder("Code;Naam;Plaats\r\n");
        for (var at = 0; at < 100_000; at++) file.Append('A').Append(at).Append(";x;Breda\r\n");

        var table = Read(file.ToString());

        Assert.Equal("Import.TooManyRows", Assert.Single(table.Problems).Reason.Code);
        Assert.Empty(table.Lines);
    }

    [Fact]
    public void Given_too_large_a_file_When_read_Then_it_is_refused_unread() =>
        Assert.Equal("Import.TooLarge", Assert.Single(Read(new byte[ImportSheet.MaximumBytes + 1]).Problems).Reason.Code);

    [Fact]
    public void Given_a_value_over_several_lines_When_a_later_row_is_wrong_Then_its_line_is_that_of_the_file()
    {
        var table = Read("sep=;\r\nCode;Naam;Plaats\r\nA1;\"De\r\nBoom\";Breda\r\nA2;x\r\n");

        Assert.Equal(5, Assert.Single(table.Problems).Line);
        Assert.Equal("De\r\nBoom", Assert.Single(table.Lines).Values[1]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Given_a_formula_When_it_goes_in_and_out_Then_it_is_kept_to_the_letter_and_harmless_in_a_spreadsheet(string value)
    {
        Assert.Equal(value, Assert.Single(Read($"Code;Naam;Plaats\r\nA1;\"{value}\";Breda\r\n").Lines).Values[1]);
        Assert.StartsWith("'", CsvText.Cell(value).Trim('"'), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_columns_nobody_asked_for_When_read_Then_they_are_named_and_not_kept()
    {
        var table = Read("Code;Geboortedatum;Naam;Plaats\r\nA1;1-1-1970;x;Breda\r\n");

        Assert.Equal(["Geboortedatum"], table.UnknownColumns);
        Assert.DoesNotContain(table.Lines[0].Values, v => v.Contains("1970", StringComparison.Ordinal));
    }

    [Fact]
    public void Given_random_bytes_When_read_Then_it_never_throws()
    {
        var random = new Random(20270801);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(1, 4_000)];
            random.NextBytes(bytes);
            if (round % 3 == 0) Encoding.UTF8.GetBytes("Code;Naam;Plaats\r\n").AsSpan(0, Math.Min(18, bytes.Length)).CopyTo(bytes);
            Assert.NotEmpty(Read(bytes).Problems.Select(p => p.Reason.Code).Append("ok"));
        }
    }

    [Fact]
    public void Given_each_template_When_it_is_brought_back_as_it_is_Then_only_the_example_is_in_it_and_nothing_is_imported()
    {
        foreach (var sheet in new[] { ImportSheets.Locations, ImportSheets.Positions, ImportSheets.Candidates })
        {
            var template = CsvText.Write([sheet.Columns.Select(c => c.Name), sheet.Columns.Select(c => c.Example)]);
            var table = ImportTableReader.Read(sheet, template, null, CancellationToken.None);

            Assert.Equal("Import.OnlyExample", Assert.Single(table.Problems).Reason.Code);
            Assert.True(table.ExampleSkipped);
        }
    }

    private static ImportTable Read(string file) => Read(Encoding.UTF8.GetBytes(file));

    private static ImportTable Read(byte[] file) => ImportTableReader.Read(ImportSheets.Locations, file, null, CancellationToken.None);
}
