using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>Puts together what an organisation's matching goes by: its lists, the law, the weights.</summary>
internal sealed class MatchingGrounds(OrganisationLists lists, OrganisationWeights weights)
{
    // Of the product and of no organisation: the one thing that is kept between operations.
    private static readonly Lazy<MatchingGround> Standard = new(() => Over(CodeLists.Standard));

    public async Task<MatchingGround> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var own = await lists.ForAsync(scope, cancellationToken);
        var ground = ReferenceEquals(own, CodeLists.Standard) ? Standard.Value : Over(own);
        return ground with { Weights = await weights.ForAsync(scope, cancellationToken) };
    }

    private static MatchingGround Over(CodeLists lists) =>
        new(lists, MatchingRules.From(lists, QualificationRules.Standard, MatchingSettings.Default), MatchWeights.Default);
}
