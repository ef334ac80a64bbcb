using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Turns what is stored into a value for machines and words for a person: codes get their name, hours their unit.</summary>
internal sealed class FieldReadings(IStringLocalizer<PersonalDataTexts> texts, Formats formats)
{
    private static readonly Dictionary<string, Func<CodeLists, string, string>> Codes = new(StringComparer.Ordinal)
    {
        ["FunctionCode"] = (lists, code) => CodeNames.Function(lists, new FunctionCode(code)),
        ["SubjectCode"] = (lists, code) => CodeNames.Subject(lists, new SubjectCode(code)),
        ["SectorCode"] = (lists, code) => CodeNames.Sector(lists, new SectorCode(code)),
        ["QualificationCode"] = (lists, code) => CodeNames.Qualification(lists, new QualificationCode(code)),
        ["EducationLevelCode"] = (lists, code) => CodeNames.Level(lists, new EducationLevelCode(code)),
        ["CategoryCode"] = (lists, code) => CodeNames.Category(lists, new CategoryCode(code)),
        ["StatusCode"] = (lists, code) => CodeNames.Status(lists, new StatusCode(code)),
    };

    // Choices that are stored by name or code and have words of our own.
    private static readonly string[] Choices = ["Language", "Act"];

    /// <returns>The value; empty when nothing is held.</returns>
    public FieldReading Read(PersonalField field, EntityEntry row, IProperty property, CodeLists lists)
    {
        // Someone's place in a position says which one it is, not who the person is.
        if (field is { Table: "Positions", Column: "HolderId" }) property = row.Metadata.FindProperty("Title")!;
        var name = property.Name;
        return row.Property(property).CurrentValue switch
        {
            null => FieldReading.Nothing,
            string code when Codes.TryGetValue(name, out var nameOf) => new FieldReading(code, nameOf(lists, code)),
            string choice when Choices.Contains(name) => new FieldReading(choice, Word(name, choice)),
            string text => new FieldReading(text, text),
            int hours when name.EndsWith("Hours", StringComparison.Ordinal) => OfHours(new Hours(hours)),
            bool yes => new FieldReading(yes ? "true" : "false", texts[yes ? "Yes" : "No"]),
            DateTimeOffset moment => new FieldReading(moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), formats.DateAndTime(moment)),
            DateOnly day => new FieldReading(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), formats.Date(day)),
            Enum choice => new FieldReading(choice.ToString(), Word(choice.GetType().Name, choice.ToString())),
            byte[] bytes => Same(Convert.ToBase64String(bytes)),
            IFormattable value => Same(value.ToString(null, CultureInfo.InvariantCulture)),
            var other => Same(other.ToString() ?? ""),
        };
    }

    private static FieldReading Same(string value) => new(value, value);

    private FieldReading OfHours(Hours hours) => new(hours.PerWeek.ToString("0.####", CultureInfo.InvariantCulture), formats.Hours(hours));

    // A choice without words of its own is shown by its name: better than leaving out what is held.
    private string Word(string kind, string value) => texts[$"{kind}.{value}"] is { ResourceNotFound: false } word ? word.Value : value;
}
