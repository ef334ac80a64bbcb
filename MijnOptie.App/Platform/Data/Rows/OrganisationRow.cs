using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>An organisation (school board): the tenant. Belongs to the platform, not to itself.</summary>
internal sealed class OrganisationRow
{
    public const int MaximumNameLength = 200;
    public const int MaximumWeightsLength = 60;
    public const int MaximumSlugLength = OrganisationSlug.MaximumLength;
    public const int MaximumTextLength = 200;
    public const int MaximumHouseNumberLength = 30;
    public const int MaximumSearchLength = 500;

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Last part of the invitation address <c>/aanmelden/{slug}</c>: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Number of the school board at DUO, five digits; null when the organisation is not a school board.</summary>
    public string? BoardNumber { get; set; }

    /// <summary>Number in the trade register, eight digits; null when not given.</summary>
    public string? KvkNumber { get; set; }

    public string? Street { get; set; }

    public string? HouseNumber { get; set; }

    public string? Postcode { get; set; }

    public string? Town { get; set; }

    /// <summary>Codes of the sectors it works in, with a space between them.</summary>
    public string Sectors { get; set; } = "";

    /// <summary>The region in which it works together with others; null when not said.</summary>
    public string? Region { get; set; }

    /// <summary>First day of the subscription, inclusive.</summary>
    public DateOnly SubscriptionStart { get; set; }

    /// <summary>Last day of the agreed term, inclusive; null when no end was agreed.</summary>
    public DateOnly? SubscriptionEnd { get; set; }

    /// <summary>By how many months the subscription goes on by itself; null when it does not.</summary>
    public int? RenewalMonths { get; set; }

    /// <summary>Whether the agreement lets the organisation keep the accounts of its own people.</summary>
    public bool AdministersOwnAccounts { get; set; }

    /// <summary>The last day the organisation was served, once that is past: the retention of its data runs from here. Null while it is served.</summary>
    public DateOnly? ServiceEndedOn { get; set; }

    /// <summary>True for the one organisation that takes in offers without an organisation; no staff works in it.</summary>
    public bool IsPool { get; set; }

    /// <summary>True for the organisation that is filled with made-up data to show the product.</summary>
    public bool IsDemo { get; set; }

    /// <summary>How much each criterion of the matching counts, as whole numbers with hyphens between them; null for the weights of the product.</summary>
    public string? MatchWeights { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the row was last changed; a save of an older reading is refused.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who to turn to; null when not said.</summary>
    public OrganisationContactRow? Contact { get; set; }

    /// <summary>What lists search and sort by, on either database: the words in their plainest form, the name first.</summary>
    public string SearchText
    {
        get => SearchWords.Of(MaximumSearchLength, Name, Slug, Town, BoardNumber, KvkNumber, Region);
        private set { }
    }

    /// <summary>The subscription as it is stored.</summary>
    public Subscription Subscription => Subscription.Create(SubscriptionStart, SubscriptionEnd, RenewalMonths).Value;
}
