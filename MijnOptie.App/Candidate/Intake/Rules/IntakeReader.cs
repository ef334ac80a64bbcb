using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Fields;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>
/// Reads the form into Domain values, field by field. The same rules speak when one leaves a field and when the form is sent.
/// </summary>
internal sealed partial class IntakeReader(IntakeForm form, IntakeSurroundings around)
{
    /// <summary>How the draft keeps a tick.</summary>
    public const string Ticked = "1";

    private readonly List<FieldProblem> problems = [];

    /// <summary>What is wrong with one field; empty when nothing is.</summary>
    public static IReadOnlyList<FieldProblem> Check(IntakeField field, IntakeForm form, IntakeSurroundings around)
    {
        var reader = new IntakeReader(form, around);
        reader.ReadField(field);
        return [.. reader.problems.Where(problem => problem.Field == field)]; // the maximum asks for the minimum too, which says for itself what is wrong
    }

    /// <summary>Reads the whole form.</summary>
    /// <returns>The candidate, or null with everything that is wrong.</returns>
    public static (Domain.Candidates.Candidate? Candidate, IReadOnlyList<FieldProblem> Problems) Read(IntakeForm form, IntakeSurroundings around, IntakeSending sending)
    {
        var reader = new IntakeReader(form, around);
        var candidate = reader.Candidate(sending);
        return reader.problems.Count == 0 ? (candidate, []) : (null, reader.problems);
    }

    /// <summary>Reads the form as far as it goes: a field that cannot be read holds nothing.</summary>
    public static Domain.Candidates.Candidate ReadAsFarAsItGoes(IntakeForm form, IntakeSurroundings around, IntakeSending sending) =>
        new IntakeReader(form, around).Candidate(sending);

    private void ReadField(IntakeField field)
    {
        _ = field.Name switch
        {
            nameof(IntakeFields.Initials) => Initials(),
            nameof(IntakeFields.FirstName) => Optional(IntakeFields.FirstName, CandidateRow.MaximumNameLength),
            nameof(IntakeFields.LastName) => Optional(IntakeFields.LastName, CandidateRow.MaximumNameLength),
            nameof(IntakeFields.Email) => Email(),
            nameof(IntakeFields.Phone) => Phone(),
            nameof(IntakeFields.LinkedIn) => LinkedIn(),
            nameof(IntakeFields.HomeTown) => HomeTown(),
            nameof(IntakeFields.Functions) => Functions(),
            nameof(IntakeFields.Subjects) => Subjects(),
            nameof(IntakeFields.Qualifications) => Qualifications(),
            nameof(IntakeFields.Expertise) => Expertise(),
            nameof(IntakeFields.EducationLevel) => EducationLevel(),
            nameof(IntakeFields.Sectors) => Sectors(),
            nameof(IntakeFields.MinimumHours) => MinimumHours(),
            nameof(IntakeFields.MaximumHours) => HoursWanted(),
            nameof(IntakeFields.CurrentHours) => CurrentHours(),
            nameof(IntakeFields.AvailableFrom) => AvailableFrom(),
            nameof(IntakeFields.Places) => Places(),
            nameof(IntakeFields.Organisation) => Organisation(),
            nameof(IntakeFields.Reference) => Reference(),
            nameof(IntakeFields.BaseLocation) => BaseLocation(),
            nameof(IntakeFields.Category) => Category(),
            nameof(IntakeFields.Status) => Status(),
            _ => (object?)null,
        };
    }

    private Domain.Candidates.Candidate Candidate(IntakeSending sending)
    {
        var contact = new ContactDetails
        {
            Initials = Initials() ?? "",
            FirstName = Optional(IntakeFields.FirstName, CandidateRow.MaximumNameLength),
            LastName = Optional(IntakeFields.LastName, CandidateRow.MaximumNameLength),
            Email = Email(),
            Phone = Phone(),
            LinkedIn = LinkedIn(),
        };
        var home = HomeTown();
        _ = Organisation();
        var reference = Reference();
        var baseLocation = BaseLocation();
        return new Domain.Candidates.Candidate
        {
            Submission = sending.Submission,
            Contact = contact,
            Offer = Offer(sending, home, baseLocation),
            HomeTown = home ?? new NamedPlace("", null),
            BaseLocation = baseLocation,
            Reference = reference,
            Language = sending.Language,
            EnteredAt = sending.At,
        };
    }

    private Offer Offer(IntakeSending sending, NamedPlace? home, NamedPlace? baseLocation) => new()
    {
        Id = sending.Candidate,
        Functions = Functions(),
        Subjects = Subjects(),
        Qualifications = Qualifications(),
        Expertise = Expertise(),
        EducationLevel = EducationLevel(),
        Sectors = Sectors(),
        Hours = HoursWanted(),
        CurrentHours = CurrentHours(),
        AvailableFrom = AvailableFrom(),
        Places = Places(),
        Category = Category(),
        Status = Status(),
        Home = home?.Point,
        BaseLocation = baseLocation?.Point,
    };

    private string? Initials() => Take(IntakeFields.Initials, text => PlainText.Parse(text, CandidateRow.MaximumInitialsLength));

    private EmailAddress Email() => Take<EmailAddress>(IntakeFields.Email, text =>
        PlainText.Refuse(text, EmailAddress.MaximumLength) is { } error ? error : EmailAddress.Parse(text));

    private string? Phone() => TakeOptional(IntakeFields.Phone, PhoneNumberField.MaximumLength, PhoneNumberField.Parse);

    private string? LinkedIn() => TakeOptional(IntakeFields.LinkedIn, LinkedInField.MaximumLength, LinkedInField.Parse);

    private NamedPlace? HomeTown() => Take<NamedPlace>(IntakeFields.HomeTown, text => PlaceText.Parse(text, around.Gazetteer).TryGet(out var place, out var error)
        ? new NamedPlace(around.Gazetteer.Suggest(place).Label, place.Point, place.Id)
        : error);

    private Hours MinimumHours() => Take(IntakeFields.MinimumHours, HoursText.Parse);

    private HoursRange HoursWanted()
    {
        var minimum = MinimumHours();
        return Take<HoursRange>(IntakeFields.MaximumHours, text =>
        {
            if (!HoursText.Parse(text).TryGet(out var maximum, out var error)) return error;
            if (maximum == Hours.Zero) return new Error("Hours.None");
            return HoursRange.Create(problems.Exists(p => p.Field == IntakeFields.MinimumHours) ? Hours.Zero : minimum, maximum);
        });
    }

    private Hours CurrentHours()
    {
        // Who has no base location has no appointment either, and need not write a nought.
        if (form[IntakeFields.CurrentHours] is null && HasNoBaseLocation) return Hours.Zero;
        return Take(IntakeFields.CurrentHours, HoursText.Parse);
    }

    private DateOnly AvailableFrom() => Take(IntakeFields.AvailableFrom, text => AvailableDay.Parse(text, around.Today));

    private object? Organisation()
    {
        if (form[IntakeFields.Organisation] is { } chosen && around.Organisation is null) Add(IntakeFields.Organisation, new Error("Organisation.Unknown", chosen));
        return null;
    }

    // Without an organisation there are no records that a reference could be of: it is not kept.
    private string? Reference() => around.Organisation is null ? null : Optional(IntakeFields.Reference, CandidateRow.MaximumReferenceLength);

    private bool HasNoBaseLocation => form[IntakeFields.NoBaseLocation] == Ticked;

    private NamedPlace? BaseLocation() => HasNoBaseLocation ? null : Take(IntakeFields.BaseLocation, text => BaseLocationText.Parse(text, around));

    private string? Optional(IntakeField field, int maximumLength) =>
        Keep(field, PlainText.ParseOptional(form[field], maximumLength));

    private string? TakeOptional(IntakeField field, int maximumLength, Func<string, Result<string>> parse)
    {
        if (!PlainText.ParseOptional(form[field], maximumLength * 4).TryGet(out var text, out var error))
        {
            Add(field, error);
            return null;
        }
        return text is null ? null : Keep(field, parse(text));
    }

    private T? Take<T>(IntakeField field, Func<string, Result<T>> parse) =>
        string.IsNullOrWhiteSpace(form[field]) ? Missing<T>(field) : Keep(field, parse(form[field]!));

    private T? Missing<T>(IntakeField field)
    {
        Add(field, new Error($"Required.{field.Name}"));
        return default;
    }

    private T? Keep<T>(IntakeField field, Result<T> result, int row = 0)
    {
        if (result.TryGet(out var value, out var error)) return value;
        Add(field, error, row);
        return default;
    }

    private void Add(IntakeField field, Error error, int row = 0)
    {
        if (!problems.Exists(p => p.Field == field && p.Row == row)) problems.Add(new FieldProblem(field, error, row));
    }
}
