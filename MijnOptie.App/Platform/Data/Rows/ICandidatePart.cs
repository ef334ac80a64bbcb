namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A part of an offer: one of several, in an order.</summary>
internal interface ICandidatePart : ITenantOwned
{
    Guid CandidateId { get; set; }

    /// <summary>Place in the order, from 0.</summary>
    int Order { get; set; }
}
