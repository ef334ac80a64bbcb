using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.CodeLists;

/// <summary>Reads one of the four lists that differ per organisation as entries to change. What may never be recorded is left out.</summary>
internal static class OwnLists
{
    public static IReadOnlyList<CodeListItem> Of(CodeListKind kind, Domain.Education.CodeLists lists) => kind switch
    {
        CodeListKind.Function => Items(lists.Functions, Domain.Education.CodeLists.Standard.Functions),
        CodeListKind.Subject => Items(lists.Subjects, Domain.Education.CodeLists.Standard.Subjects),
        CodeListKind.Category => Items(lists.Categories, Domain.Education.CodeLists.Standard.Categories),
        CodeListKind.Status => Items(lists.Statuses, Domain.Education.CodeLists.Standard.Statuses),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IReadOnlyList<CodeListItem> Items<TCode>(CodeList<TCode> list, CodeList<TCode> standard)
        where TCode : struct, IEquatable<TCode> =>
        [.. list.All.Where(entry => entry.IsAllowed).Select(entry => Item(entry, standard.Find(entry.Standard)!.Name))];

    private static CodeListItem Item<TCode>(CodeListEntry<TCode> entry, DisplayName standard)
        where TCode : struct, IEquatable<TCode> => new(
            entry.Code.ToString()!, entry.Name.Dutch, entry.Name.English, standard.In(PageCultures.IsDutch ? "nl" : "en"),
            entry.IsOwn, !entry.IsOwn && entry.Name != standard, entry.IsEnabled);
}
