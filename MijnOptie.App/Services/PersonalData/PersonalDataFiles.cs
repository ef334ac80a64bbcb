using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Writes a copy as a file that other programs read (P35): JSON for machines, CSV for a spreadsheet. Names are in the
/// language of the page, values and keys are the same in each.
/// </summary>
internal sealed class PersonalDataFiles(IStringLocalizer<PersonalDataTexts> texts)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] Columns = ["Record", "Field", "Name", "Value", "Shown", "Purpose", "Ground", "Source", "Audience", "Retention", "Until"];

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public byte[] Json(PersonalDataCopy copy) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            About = texts["About"].Value,
            Candidate = copy.Candidate.Value,
            MadeAt = copy.MadeAt.UtcDateTime,
            Language,
            Records = copy.Records.Select(record => new
            {
                record.Table,
                Fields = record.Fields.Select(held => new
                {
                    Field = held.Declared.Place.Label,
                    Name = In(held.Declared.ExportName!.Value),
                    held.Value,
                    held.Shown,
                    Purpose = In(held.Declared.Purpose.Name()),
                    Ground = In(held.Declared.Basis.Name()),
                    Article = held.Declared.Basis.Article(),
                    Source = In(held.Declared.Source.Name()),
                    Audience = held.Declared.Audience.Names().Select(In),
                    Retention = In(held.Declared.Retention.Name),
                    Until = Day(held.Until),
                }),
            }),
        },
        Readable);

    public byte[] Csv(PersonalDataCopy copy) => CsvText.Write(
    [
        Columns.Select(column => texts[$"Column.{column}"].Value),
        .. copy.Records.SelectMany((record, index) => record.Fields.Select(held => Cells(held, index + 1))),
    ]);

    private static IEnumerable<string> Cells(HeldField held, int record)
    {
        yield return record.ToString(CultureInfo.InvariantCulture);
        yield return held.Declared.Place.Label;
        yield return In(held.Declared.ExportName!.Value);
        yield return held.Value;
        yield return held.Shown;
        yield return In(held.Declared.Purpose.Name());
        yield return In(held.Declared.Basis.Name());
        yield return In(held.Declared.Source.Name());
        yield return string.Join(", ", held.Declared.Audience.Names().Select(In));
        yield return In(held.Declared.Retention.Name);
        yield return Day(held.Until) ?? "";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string In(DisplayName name) => name.In(Language);
}
