using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

public sealed class CsvTableTests
{
    [Fact]
    public void Given_quotes_commas_and_accents_When_read_Then_the_fields_are_kept_to_the_letter()
    {
        var table = CsvTable.Parse("t.csv", "\"a\",\"b\"\r\n\"Conciërge, \"\"de\"\"\",\"\"\r\n\"x\",\"y\"");

        Assert.Equal(["Conciërge, \"de\"", "x"], table.Rows.Select(row => row.Text("a")));
        Assert.Equal(["", "y"], table.Rows.Select(row => row.Text("b")));
        Assert.Equal([2, 3], table.Rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("\"a\",\"b\"\n", "line 2")]
    [InlineData("\"a\",\"b\"\n\"1\"\n", "line 2: 1 fields where the header has 2")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"\n\"1\",\"2\",\"3\"\n", "line 3: 3 fields where the header has 2")]
    [InlineData("\"a\",\"b\"\n1,\"2\"\n", "line 2")]
    [InlineData("\"a\";\"b\"\n\"1\";\"2\"\n", "line 1: a comma was expected at position 4")]
    [InlineData("\"a\",\"b\"\n\"1\"x,\"2\"\n", "line 2: a comma was expected at position 4")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\n", "line 2: a quote is not closed")]
    [InlineData("\"a\",\"b\"\n\"1\",\n", "line 2")]
    [InlineData("\"a\",\"b\"\n\n\"1\",\"2\"\n", "line 2: the line is empty")]
    [InlineData("\"a\",\"a\"\n\"1\",\"2\"\n", "line 1: two columns have the same name")]
    [InlineData("\"a\",\"\"\n\"1\",\"2\"\n", "line 1: a column has no name")]
    [InlineData("\uFEFF\"a\",\"b\"\n\"1\",\"2\"\n", "line 1")]
    public void Given_a_malformed_table_When_read_Then_the_place_is_named(string text, string place)
    {
        var exception = Assert.Throws<InvalidDataException>(() => CsvTable.Parse("t.csv", text));
        Assert.StartsWith("t.csv, " + place, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one,two", "Code")]
    [InlineData("", "Code")]
    [InlineData("", "Required")]
    [InlineData(" ", "Required")]
    [InlineData("A;b", "Codes")]
    [InlineData("A;", "Codes")]
    [InlineData("y", "YesNo")]
    [InlineData("", "YesNo")]
    [InlineData("-1", "Integer")]
    [InlineData("1.0", "Integer")]
    [InlineData("", "Integer")]
    [InlineData("0.00001", "Fixed")]
    [InlineData("0,5", "Fixed")]
    [InlineData("", "Fixed")]
    [InlineData("x", "Missing")]
    public void Given_a_field_that_is_not_what_it_should_be_When_read_Then_line_and_column_are_named(string text, string reading)
    {
        var row = CsvTable.Parse("t.csv", $"\"a\"\n\"{text}\"\n").Rows[0];
        var exception = Assert.Throws<InvalidDataException>(() =>
        {
            _ = reading switch
            {
                "Code" => row.Code("a"),
                "Required" => row.Required("a"),
                "Codes" => row.Codes("a", code => code).ToString(),
                "YesNo" => row.YesNo("a").ToString(),
                "Integer" => row.Integer("a").ToString(System.Globalization.CultureInfo.InvariantCulture),
                "Fixed" => row.Fixed("a", 10_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => row.Text("b"),
            };
        });
        Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reading == "Missing" ? "column b" : "column a", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_decimals_When_read_as_fixed_point_Then_they_are_exact()
    {
        var row = CsvTable.Parse("t.csv", "\"a\",\"b\"\n\"0.95\",\"4.5\"\n").Rows[0];
        Assert.Equal((9_500, 45), (row.Fixed("a", 10_000), row.Fixed("b", 10)));
    }
}
