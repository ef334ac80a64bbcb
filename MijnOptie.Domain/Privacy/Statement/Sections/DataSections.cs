using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is kept of whom, for what, on which ground, who sees it and until when: straight from the register.</summary>
internal static class DataSections
{
    public static StatementSection Principles() => new("uitgangspunten", new("Waar we ons aan houden", "What we keep to"),
    [
        Say.List(
            ("We schrijven eerst op waar een gegeven voor is. Daarna pas bewaren we het.", "We first write down what a piece of data is for. Only then do we keep it."),
            ("We vragen alleen wat nodig is. Wat niet verplicht is, mag je leeg laten.", "We only ask what is needed. What is optional can be left empty."),
            ("Waar toestemming nodig is, vragen we die apart. Er staat nooit vooraf iets aangevinkt, en je kunt altijd nog nee zeggen.", "Where consent is needed, we ask for it separately. Nothing is ticked beforehand, and you can always still say no."),
            ("We bewaren gegevens niet langer dan nodig, en hooguit een jaar, tenzij hieronder een andere termijn staat.", "We keep data no longer than needed, and a year at most, unless another term is given below."),
            ("We beschermen gegevens tegen verlies en misbruik. Wie voor ons met gegevens werkt, moet dat ook.", "We protect data against loss and misuse. Whoever works with data for us has to do the same.")),
    ]);

    /// <summary>The section about one kind of people; null when nothing is kept about them.</summary>
    public static StatementSection? Of(DataSubject subject)
    {
        var fields = PersonalDataRegister.Fields.Where(field => field.Subject == subject).ToList();
        if (fields.Count == 0) return null;
        DisplayName heading = subject switch
        {
            DataSubject.Candidate => new("Als je kandidaat bent", "If you are a candidate"),
            DataSubject.Staff => new("Als je een account hebt van een organisatie", "If you have an account of an organisation"),
            DataSubject.Contact => new("Als je contact met ons opneemt", "If you get in touch with us"),
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
        };
        return new StatementSection(IdOf(subject), heading, [.. fields.GroupBy(field => field.Purpose).OrderBy(group => group.Key).Select(Purpose)]);
    }

    /// <summary>Id of the section about one kind of people.</summary>
    public static string IdOf(DataSubject subject) => subject switch
    {
        DataSubject.Candidate => "kandidaten",
        DataSubject.Staff => "medewerkers",
        DataSubject.Contact => "contact",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    private static StatementBlock Purpose(IGrouping<ProcessingPurpose, PersonalField> fields)
    {
        var named = fields.Where(field => field.ExportName is not null).Select(field => Say.Small(field.ExportName!.Value)).ToList();
        var audience = fields.Aggregate(Audience.None, (seen, field) => seen | field.Audience).Names();
        return new StatementBlock.Facts(fields.Key.Name(),
        [
            Say.Fact("Waarvoor", "What for", fields.Key.Explanation()),
            Say.Fact("Welke gegevens", "Which data", Say.Together(named.Count > 0 ? named : fields.Select(field => Say.Small(field.Category.Name())))),
            Say.Fact("Waar ze vandaan komen", "Where it comes from", Say.Together(fields.Select(field => field.Source).Distinct().Order().Select(source => Say.Small(source.Name())))),
            Say.Fact("Grondslag", "Ground", Grounds(fields)),
            Say.Fact("Wie het ziet", "Who sees it", audience.Length > 0 ? Say.Together(audience.Select(Say.Small)) : new("niemand: alleen het programma zelf", "nobody: only the program itself")),
            Say.Fact("Hoe lang", "How long", Say.Together(fields.Select(field => field.Retention).Distinct().Select(rule => rule.Name))),
        ]);
    }

    private static DisplayName Grounds(IEnumerable<PersonalField> fields) => Say.Together(
        fields.Select(field => field.Basis).Distinct().Order().Select(basis => new DisplayName(
            $"{Say.Small(basis.Name()).Dutch} ({basis.Article()})", $"{Say.Small(basis.Name()).English} ({basis.Article()})")));
}
