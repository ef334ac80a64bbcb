namespace MijnOptie.Domain.Privacy;

/// <summary>
/// Writes the statement as the code of this moment keeps it: from the register of personal data, the cookie register and
/// short texts. When the outcome differs from the last version, a new version is due (P42).
/// </summary>
public static class StatementComposer
{
    /// <summary>The statement of this moment.</summary>
    public static StatementDocument Compose() => new(
    [
        AboutUs.Who(),
        DataSections.Principles(),
        .. Enum.GetValues<DataSubject>().Select(DataSections.Of).OfType<StatementSection>(),
        MatchingSection.Compose(),
        RetentionSection.Compose(),
        SharingSections.Sharing(),
        SharingSections.SocialMedia(),
        CookiesSection.Compose(),
        SecuritySection.Compose(),
        RightsSections.Rights(),
        RightsSections.Mail(),
        RightsSections.Complaint(),
        AboutUs.Changes(),
    ]);
}
