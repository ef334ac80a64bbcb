using System.Globalization;
using System.Text;
using CsCheck;
using MijnOptie.App.Services.SchoolLocations;

namespace MijnOptie.Tests.App.Places;

public sealed class DuoFileReaderTests
{
    [Fact]
    public async Task Given_a_row_When_read_Then_every_value_is_in_its_place()
    {
        var row = Assert.IsType<DuoRow.Good>(Assert.Single(await ADuoFile.ReadAsync(ADuoFile.Of(ADuoFile.Row()))));
        Assert.Equal(2, row.Line);
        Assert.Equal(
            new DuoLocation("90001", null, "99AA", "99AA00", "Basisschool De Vuurtoren", "Hoofdstraat", "1-A", "4701 AA", "ROOSENDAAL", "1674", "ROOSENDAAL", "Noord-Brabant",
                "West-Brabant", "West-Brabant", null),
            row.Location);
    }

    [Fact]
    public async Task Given_a_file_with_denominations_When_read_Then_they_are_nowhere_in_what_was_read()
    {
        var row = Assert.Single((await ADuoFile.ReadAsync(ADuoFile.Of(ADuoFile.Row()))).Locations());
        Assert.Contains("Zilverstromers", ADuoFile.Of(ADuoFile.Row()), StringComparison.Ordinal);
        Assert.DoesNotContain("Zilverstromers", row.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(DuoLocation).GetProperties(), p =>
            p.Name.Contains("Denomination", StringComparison.OrdinalIgnoreCase) || p.Name.Contains("Relig", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(typeof(DuoHeader).GetFields(), f => f.GetRawConstantValue() as string == "DENOMINATIE");
    }

    public static TheoryData<string> Encodings => ["windows-1252", "utf-8", "utf-8 with mark"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Given_any_of_the_encodings_When_read_Then_the_letters_are_right(string encoding)
    {
        Encoding chosen = encoding switch { "utf-8" => new UTF8Encoding(false), "utf-8 with mark" => new UTF8Encoding(true), _ => ADuoFile.Windows1252 };
        var text = ADuoFile.Of(ADuoFile.Row("99AA00"), ADuoFile.Row("99AB00", "Ichthusschool één – ’t Zand"));
        var rows = await ADuoFile.ReadAsync([.. chosen.Preamble, .. chosen.GetBytes(text)]);
        Assert.Equal(["Basisschool De Vuurtoren", "Ichthusschool één – ’t Zand"], rows.Locations().Select(l => l.Name));
    }

    [Fact]
    public async Task Given_utf8_with_one_broken_line_When_read_Then_that_line_is_reported_and_the_rest_is_read()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes(ADuoFile.Of(ADuoFile.Row("99AA00", "één"))),
            .. ADuoFile.Windows1252.GetBytes(ADuoFile.Row("99AB00", "twéé") + "\n"),
            .. Encoding.UTF8.GetBytes(ADuoFile.Row("99AC00", "drië")),
        ];
        var rows = await ADuoFile.ReadAsync(bytes);
        Assert.Equal(["één", "drië"], rows.Locations().Select(l => l.Name));
        Assert.Equal((3, "Duo.Encoding"), rows.Problems().Select(p => (p.Line, p.Reason.Code)).Single());
    }

    [Fact]
    public async Task Given_other_order_and_more_columns_When_read_Then_columns_are_found_by_name_and_the_board_has_its_name()
    {
        var rows = await ADuoFile.ReadAsync("x;Gemeentenaam;PLAATSNAAM;POSTCODE;HUISNUMMER-TOEVOEGING;STRAATNAAM;VESTIGINGSNAAM;VESTIGINGSCODE;INSTELLINGSCODE;BEVOEGD GEZAG NUMMER;PROVINCIE;BEVOEGD GEZAG NAAM\n"
            + ";GOES;GOES; ; ; ;\"De \"\"Brug\"\"; oost\";99aa01;99AA;90002;Zeeland;Stichting Denkbeeld");
        var location = Assert.Single(rows.Locations());
        Assert.Equal(("De \"Brug\"; oost", "99AA01", "Stichting Denkbeeld", null, null), (location.Name, location.LocationCode, location.BoardName, location.Postcode, location.MunicipalityCode));
    }

    [Theory]
    [InlineData("", null, "Duo.EmptyFile")]
    [InlineData("   \r\nx", null, "Duo.EmptyFile")]
    [InlineData("PROVINCIE,BEVOEGD GEZAG NUMMER,VESTIGINGSCODE", null, "Duo.Delimiter")]
    [InlineData("PROVINCIE;\"BEVOEGD", null, "Duo.Quote")]
    [InlineData("P\0R\0O\0V\0", null, "Duo.Encoding")]
    public async Task Given_no_header_to_use_When_read_Then_one_row_says_why(string text, string? column, string code)
    {
        var problem = Assert.Single(Assert.IsType<DuoRow.Bad>(Assert.Single(await ADuoFile.ReadAsync(text))).Problems);
        Assert.Equal((1, column, code), (problem.Line, problem.Column, problem.Reason.Code));
    }

    [Fact]
    public async Task Given_a_header_with_columns_missing_and_double_When_read_Then_each_is_named()
    {
        var header = ADuoFile.Header.Replace("POSTCODE;", "", StringComparison.Ordinal).Replace("DENOMINATIE", "PLAATSNAAM", StringComparison.Ordinal).Replace("GEMEENTENAAM", "X", StringComparison.Ordinal);
        var rows = await ADuoFile.ReadAsync(header + "\n" + ADuoFile.Row());
        Assert.Equal(
            [("POSTCODE", "Duo.MissingColumn"), ("GEMEENTENAAM", "Duo.MissingColumn"), ("PLAATSNAAM", "Duo.ColumnTwice")],
            Assert.IsType<DuoRow.Bad>(Assert.Single(rows)).Problems.Select(p => (p.Column!, p.Reason.Code)));
    }

    [Fact]
    public async Task Given_bad_rows_When_read_Then_each_is_reported_with_line_column_and_reason_and_good_ones_remain()
    {
        var rows = await ADuoFile.ReadAsync(ADuoFile.Of(
            ADuoFile.Row("99AA00"),
            ADuoFile.Row("99A"),
            ADuoFile.Row("99AB00", name: " ", board: "12"),
            "",
            ADuoFile.Row("99AC00") + ";te veel",
            ADuoFile.Row("99AD00").Replace("4701 AA", "0701 AA", StringComparison.Ordinal),
            ADuoFile.Row("99AE00", name: new string('x', 201)),
            ADuoFile.Row("99AA00"),
            ADuoFile.Row("99AF00", name: "a\tb\u0007c"),
            ADuoFile.Row("99AG00", name: "\"niet dicht"),
            ADuoFile.Row("99AH00", name: new string('x', TextLines.MaximumLength)),
            ADuoFile.Row("99AI00")));
        Assert.Equal(["99AA00", "99AI00"], rows.Locations().Select(l => l.LocationCode));
        Assert.Equal(
            [
                (3, "INSTELLINGSCODE", "Duo.Format"), (3, "VESTIGINGSCODE", "Duo.Format"), (4, "BEVOEGD GEZAG NUMMER", "Duo.Format"), (4, "VESTIGINGSNAAM", "Duo.Required"),
                (6, null, "Duo.ColumnCount"), (7, "POSTCODE", "Duo.Format"), (8, "VESTIGINGSNAAM", "Duo.TooLong"), (9, "VESTIGINGSCODE", "Duo.Twice"),
                (10, "VESTIGINGSNAAM", "Duo.Control"), (11, null, "Duo.Quote"), (12, null, "Duo.LineTooLong"),
            ],
            rows.Problems().Select(p => (p.Line, p.Column, p.Reason.Code)));
    }

    [Fact]
    public async Task Given_more_rows_than_fit_When_read_Then_it_stops_and_says_so()
    {
        var text = new StringBuilder(ADuoFile.Header).Append('\n');
        for (var i = 0; i < DuoFileReader.MaximumRows + 10; i++) text.Append(CultureInfo.InvariantCulture, $"{i}\n");
        var last = Assert.IsType<DuoRow.Bad>((await ADuoFile.ReadAsync(text.ToString()))[^1]).Problems.Single();
        Assert.Equal((DuoFileReader.MaximumRows + 2, "Duo.TooManyRows"), (last.Line, last.Reason.Code));
    }

    [Fact]
    public async Task Given_any_bytes_When_read_Then_nothing_throws_and_every_line_is_accounted_for()
    {
        await Gen.Byte.Array[0, 400].SampleAsync(async bytes =>
        {
            await ADuoFile.ReadAsync(bytes);
            byte[] body = [.. bytes.Select(b => b == 0 ? (byte)'x' : b)];
            var rows = await ADuoFile.ReadAsync([.. Encoding.ASCII.GetBytes(ADuoFile.Header + "\n"), .. body]);
            var lines = ADuoFile.Windows1252.GetString(body).Split('\n').Count(l => !string.IsNullOrWhiteSpace(l));
            Assert.Equal(lines, rows.Count);
        });
    }

    [Fact]
    public async Task Given_a_stream_that_comes_in_drops_When_read_Then_it_is_the_same()
    {
        var text = ADuoFile.Of(ADuoFile.Row("99AA00"), ADuoFile.Row("99AB00", "één"));
        using var stream = new DrippingStream(ADuoFile.Windows1252.GetBytes(text));
        var rows = new List<DuoRow>();
        await foreach (var row in DuoFileReader.ReadAsync(stream, TestContext.Current.CancellationToken)) rows.Add(row);
        Assert.Equal(await ADuoFile.ReadAsync(text), rows);
    }

    [Fact]
    public void Given_every_reason_When_looked_up_Then_there_is_a_text_in_both_languages()
    {
        string[] codes =
        [
            "EmptyFile", "Encoding", "Delimiter", "MissingColumn", "ColumnTwice", "ColumnCount", "Quote", "LineTooLong", "Required", "TooLong", "Control", "Format", "Twice", "TooManyRows",
        ];
        var resources = new System.Resources.ResourceManager(typeof(SchoolLocationsTexts));
        foreach (var code in codes)
        {
            var dutch = resources.GetString($"Duo.{code}", CultureInfo.GetCultureInfo("nl"));
            var english = resources.GetString($"Duo.{code}", CultureInfo.GetCultureInfo("en"));
            Assert.False(string.IsNullOrEmpty(dutch), code);
            Assert.NotEqual(dutch, english);
        }
    }

    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
