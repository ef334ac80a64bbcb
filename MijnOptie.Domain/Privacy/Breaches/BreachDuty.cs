namespace MijnOptie.Domain.Privacy;

/// <summary>What still has to be done about a breach.</summary>
public enum BreachDuty
{
    /// <summary>Report it to the Autoriteit Persoonsgegevens, or write down why not (AVG art. 33(1)).</summary>
    Report,

    /// <summary>Write down why it was reported later than 72 hours after becoming aware (art. 33(1)).</summary>
    ExplainDelay,

    /// <summary>Tell the people, or write down why not (art. 34).</summary>
    TellPeople,

    /// <summary>Write down what was done about it (art. 33(3)(d), 33(5)).</summary>
    DescribeMeasures,
}
