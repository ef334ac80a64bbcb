namespace MijnOptie.Domain.Privacy;

/// <summary>Why a personal field may be processed at all (grondslag): AVG art. 6 lid 1.</summary>
public enum LawfulBasis
{
    /// <summary>Consent, asked and recorded (6(1)(a)).</summary>
    Consent,

    /// <summary>An agreement, or steps the person asked for before one (6(1)(b)).</summary>
    Agreement,

    /// <summary>A duty the law lays on the organisation (6(1)(c)).</summary>
    LegalDuty,

    /// <summary>A legitimate interest that was weighed against the person's (6(1)(f)).</summary>
    LegitimateInterest,
}
