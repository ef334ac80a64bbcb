using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Deletions;

/// <summary>The log writes codes, which never change; here is what people call them.</summary>
internal static class DeletionWords
{
    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The kind of record and the version of its policy; an erasure that is no policy has its own name.</summary>
    public static string PolicyOf(DeletionRecord record, IStringLocalizer text) => Policy(record) is { } policy
        ? text["Certificate.Policy", policy.Record.In(Language), record.PolicyVersion]
        : text["Certificate.Policy", text[$"Order.{record.Policy}"] is { ResourceNotFound: false } named ? named.Value : record.Policy, record.PolicyVersion];

    /// <summary>The rules of the policy; null for an erasure that is none.</summary>
    public static string? RulesOf(DeletionRecord record) =>
        Policy(record) is { } policy ? string.Join("; ", policy.Rules.Select(rule => rule.Name.In(Language))) : null;

    /// <summary>What a kind of row is called.</summary>
    public static string KindOf(DeletionCount count, IStringLocalizer text) =>
        text[$"Count.{count.Kind}"] is { ResourceNotFound: false } named ? named.Value : count.Kind;

    private static RetentionPolicy? Policy(DeletionRecord record) => RetentionPolicies.All.FirstOrDefault(policy => policy.Code == record.Policy);
}
