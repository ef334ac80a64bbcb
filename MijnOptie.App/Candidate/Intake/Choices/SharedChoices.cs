using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using MijnOptie.Domain.Education;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The choices out of each set of lists, made once a language and shared by everyone who fills in the form.</summary>
internal sealed class SharedChoices(IStringLocalizer<IntakeTexts> texts)
{
    private readonly ConditionalWeakTable<CodeLists, ConcurrentDictionary<string, IntakeChoices>> made = [];

    /// <summary>In the language of the page.</summary>
    public IntakeChoices Of(CodeLists lists) =>
        made.GetOrCreateValue(lists).GetOrAdd(
            CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            language => new IntakeChoices(lists, language, kind => texts[$"SubjectKind.{kind}"]));
}
