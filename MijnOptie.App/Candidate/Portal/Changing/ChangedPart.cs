using MijnOptie.App.Candidates.Intake;
using MijnOptie.Domain.Candidates;
using static MijnOptie.App.Candidates.Intake.IntakeFields;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Judges one part of the form by the rules of the intake, and puts it over the stored offer. What is stored and left as it was
/// may stay, also when a list no longer offers it.
/// </summary>
internal sealed class ChangedPart
{
    private readonly Domain.Candidates.Candidate stored;
    private readonly HashSet<IntakeField> asStored;

    public ChangedPart(Domain.Candidates.Candidate stored, IntakeForm before, IntakeForm form, IntakeStep step, IntakeSurroundings around)
    {
        this.stored = stored;
        var fields = IntakeFields.Of(step).Where(PostedForm.IsChanged).ToList();
        asStored = [.. fields.Where(field => form[field] == before[field])];
        var problems = fields.SelectMany(field => IntakeReader.Check(field, form, around)).ToList();
        Problems = [.. problems.Where(problem => !MayStay(problem))];
        if (Problems.Count > 0) return;
        var read = IntakeReader.ReadAsFarAsItGoes(form, around, new IntakeSending(stored.Submission, stored.Offer.Id, stored.Language, stored.EnteredAt));
        var stay = problems.Select(problem => problem.Field).ToHashSet();
        Candidate = Over(step, read, stay);
    }

    /// <summary>What is wrong with the part; empty when it can be stored.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; }

    /// <summary>The offer with the part changed; null when something is wrong.</summary>
    public Domain.Candidates.Candidate? Candidate { get; }

    // Only what the lists and places say of it; that one field does not go with another is always said.
    private bool MayStay(FieldProblem problem) => asStored.Contains(problem.Field)
        && (problem.Error.Code.StartsWith("CodeList.", StringComparison.Ordinal) || problem.Error.Code.StartsWith("Place.", StringComparison.Ordinal) || problem.Error.Code == "BaseLocation.Gone");

    private Domain.Candidates.Candidate Over(IntakeStep step, Domain.Candidates.Candidate read, HashSet<IntakeField> stay)
    {
        T Take<T>(IntakeField field, Func<Domain.Candidates.Candidate, T> of) => of(stay.Contains(field) ? stored : read);
        return step switch
        {
            IntakeStep.Person => stored with
            {
                Contact = read.Contact with { Email = stored.Contact.Email },
                HomeTown = Take(HomeTown, c => c.HomeTown),
                Offer = stored.Offer with { Home = Take(HomeTown, c => c.Offer.Home) },
            },
            IntakeStep.Skills => stored with
            {
                Offer = stored.Offer with
                {
                    Functions = Take(Functions, c => c.Offer.Functions),
                    Subjects = Take(Subjects, c => c.Offer.Subjects),
                    Qualifications = Take(Qualifications, c => c.Offer.Qualifications),
                    Expertise = Take(Expertise, c => c.Offer.Expertise),
                    EducationLevel = Take(EducationLevel, c => c.Offer.EducationLevel),
                    Sectors = Take(Sectors, c => c.Offer.Sectors),
                },
            },
            IntakeStep.Hours => stored with
            {
                Offer = stored.Offer with
                {
                    Hours = read.Offer.Hours,
                    CurrentHours = read.Offer.CurrentHours,
                    AvailableFrom = read.Offer.AvailableFrom,
                    Places = Take(Places, c => c.Offer.Places),
                },
            },
            _ => stored with
            {
                Reference = read.Reference,
                BaseLocation = Take(BaseLocation, c => c.BaseLocation),
                Offer = stored.Offer with
                {
                    BaseLocation = Take(BaseLocation, c => c.Offer.BaseLocation),
                    Category = Take(Category, c => c.Offer.Category),
                    Status = Take(Status, c => c.Offer.Status),
                },
            },
        };
    }
}
