using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Register;

/// <summary>The register of processing as a file.</summary>
internal sealed class RegisterFiles(IStringLocalizer<PrivacyOfficeTexts> texts)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] Columns = ["Subject", "Purpose", "Categories", "Data", "Grounds", "Sources", "Audience", "Retention"];

    public byte[] Csv() => CsvText.Write(
    [
        Columns.Select(column => texts[$"Register.{column}"].Value),
        .. ProcessingActivity.All.Select(activity => new[]
        {
            In(activity.Subject.Name()), In(activity.Purpose.Name()), Join(activity.Categories.Select(c => c.Name())), Join(activity.Names),
            string.Join("; ", activity.Grounds.Select(g => $"{In(g.Name())} ({g.Article()})")), Join(activity.Sources.Select(s => s.Name())),
            Join(activity.Audience.Names()), string.Join("; ", activity.Rules.Select(r => $"{In(r.Name)} ({In(r.LegalSource)})")),
        }),
    ]);

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Title = texts["Register.Title"].Value,
            Controller = new { Controller.Name, Controller.Street, Controller.Town, Controller.Mail },
            Activities = ProcessingActivity.All.Select(activity => new
            {
                Subject = In(activity.Subject.Name()),
                Purpose = In(activity.Purpose.Name()),
                Explanation = In(activity.Purpose.Explanation()),
                Categories = activity.Categories.Select(c => In(c.Name())),
                Fields = activity.Fields.Select(field => new
                {
                    Place = field.Place.Label,
                    Name = field.ExportName is { } name ? In(name) : null,
                    Category = In(field.Category.Name()),
                    Ground = In(field.Basis.Name()),
                    Article = field.Basis.Article(),
                    Source = In(field.Source.Name()),
                    Audience = field.Audience.Names().Select(In),
                    Retention = In(field.Retention.Name),
                    LegalSource = In(field.Retention.LegalSource),
                }),
            }),
        },
        Readable);

    private static string Join(IEnumerable<DisplayName> names) => string.Join("; ", names.Select(In));

    private static string In(DisplayName name) => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
