using System.Collections.Immutable;
using System.Text;
using CsCheck;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Privacy;

[Trait("Promise", "P42")]
public sealed class StatementTests
{
    [Fact]
    public void Given_the_register_of_now_When_the_statement_is_composed_Then_no_new_version_is_due()
    {
        var last = StatementArchive.Shipped.Last;
        var now = StatementComposer.Compose();

        var changes = StatementDifference.Between(last.Document, now, "nl").SelectMany(s => s.Lines.Select(l => $"{s.Heading}: {string.Concat(l.Parts.Select(p => $"[{p.Change}] {p.Text} "))}"));
        Assert.False(
            StatementArchive.Shipped.IsNewVersionDue(now, DutchTime.DayOf(TimeProvider.System.GetUtcNow())),
            $"The statement changed. Run bash MijnOptie.Tests/statement.sh with a date and what changed.{Environment.NewLine}{string.Join(Environment.NewLine, changes)}");
    }

    [Theory]
    [InlineData("Naam", 1, false)]
    [InlineData("Naam en geboortedatum", 1, true)]
    [InlineData("Naam en geboortedatum", -1, false)]
    public void Given_a_field_that_was_added_When_the_last_version_already_holds_Then_a_new_one_is_due(string kept, int daysAfter, bool due)
    {
        var date = new DateOnly(2027, 1, 1);
        var archive = new StatementArchive([StatementVersion.Make(date, Both("x"), Document(("kandidaten", ["Naam"])), null)]);

        Assert.Equal(due, archive.IsNewVersionDue(Document(("kandidaten", [kept])), date.AddDays(daysAfter)));
    }

    [Fact]
    public void Given_a_version_that_was_changed_afterwards_When_it_is_read_Then_that_is_found()
    {
        var file = StatementArchive.Shipped.Last.Write();

        Assert.Equal(StatementArchive.Shipped.Last.Hash, Read(file).Hash);
        Assert.Throws<InvalidDataException>(() => Read(file.Replace("Roosendaal", "Breda", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Given_the_statement_When_read_Then_it_holds_what_was_promised(string language)
    {
        var text = string.Join('\n', StatementComposer.Compose().Sections.SelectMany(s => StatementLines.Of(s, language)));
        string[] facts =
        [
            "Mijn-OPtIE B.V.", "Balladeberg 33", "4707 SV Roosendaal", "info@mijn-optie.nl", "https://www.autoriteitpersoonsgegevens.nl",
            "Facebook", "X (Twitter)", "Instagram", "LinkedIn", "Google Analytics", "Google Tag Manager", "Google DoubleClick", "Adhese",
            "Facebook Connect", "Facebook Custom Audience", "Hotjar", "AVG art. 6(1)(b)",
        ];

        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
        Assert.All(ProcessorCategory.All, category => Assert.Contains(category.Name.In(language), text, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<DisclosureGround>(), ground => Assert.Contains(ground.Name().In(language), text, StringComparison.Ordinal));
        Assert.All(PersonalDataRegister.Fields, field => Assert.Contains(field.Retention.Name.In(language), text, StringComparison.OrdinalIgnoreCase));
        Assert.All(PersonalDataRegister.Fields.Where(f => f.ExportName is not null), field => Assert.Contains(field.ExportName!.Value.In(language), text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Given_two_versions_When_compared_Then_new_gone_and_changed_lines_are_told_apart()
    {
        var before = Document(("a", ["Wij bewaren dit een jaar.", "Dit vervalt helemaal."]), ("weg", ["Oud."]));
        var after = Document(("a", ["Wij bewaren dit zes maanden.", "Nieuw is deze regel hier."]), ("b", ["Fris."]));

        var changes = StatementDifference.Between(before, after, "nl");

        Assert.Equal([("a", Change.Kept), ("b", Change.Added), ("weg", Change.Removed)], changes.Select(c => (c.Id, c.Change)));
        Assert.Equal(
            [(Change.Kept, "Wij bewaren dit"), (Change.Removed, "een jaar."), (Change.Added, "zes maanden.")],
            changes[0].Lines[0].Parts.Select(p => (p.Change, p.Text)));
        Assert.True(changes[0].Lines[1].IsRemoved);
        Assert.True(changes[0].Lines[2].IsAdded);
    }

    [Fact]
    public void Given_a_version_that_changes_what_is_kept_of_candidates_When_made_Then_it_touches_them_and_nobody_else()
    {
        var before = StatementVersion.Make(new DateOnly(2027, 1, 1), Both("Eerst"), Document(("kandidaten", ["Naam"]), ("medewerkers", ["Naam"])), null);
        var after = StatementVersion.Make(new DateOnly(2027, 2, 1), Both("Daarna"), Document(("kandidaten", ["Naam en plaats"]), ("medewerkers", ["Naam"])), before);

        Assert.Empty(before.Touches);
        Assert.Equal([DataSubject.Candidate], after.Touches);
    }

    [Fact]
    public void Given_an_archive_When_asked_for_a_day_Then_it_gives_the_version_that_held()
    {
        var versions = new[] { 1, 3 }.Select(month => StatementVersion.Make(new DateOnly(2027, month, 1), Both("x"), Document(("a", [$"{month}"])), null)).ToList();
        var archive = new StatementArchive(versions);

        Assert.Equal(versions[0], archive.On(new DateOnly(2026, 1, 1)));
        Assert.Equal(versions[0], archive.On(new DateOnly(2027, 2, 28)));
        Assert.Equal(versions[1], archive.On(new DateOnly(2027, 3, 1)));
        Assert.Equal(versions[0], archive.Before(versions[1]));
        Assert.Null(archive.Before(versions[0]));
    }

    [Fact]
    public void Given_any_two_rows_When_their_difference_is_walked_Then_each_can_be_told_back_from_it() =>
        Gen.Select(Gen.Int[0, 4].List[0, 12], Gen.Int[0, 4].List[0, 12]).Sample((before, after) =>
        {
            var parts = SequenceDifference.Between(before, after);
            Assert.Equal(before, parts.Where(p => p.Change != Change.Added).Select(p => p.Item));
            Assert.Equal(after, parts.Where(p => p.Change != Change.Removed).Select(p => p.Item));
            if (before.SequenceEqual(after)) Assert.DoesNotContain(parts, p => p.Change != Change.Kept);
        });

    private static StatementVersion Read(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return StatementVersion.Read(stream);
    }

    private static StatementDocument Document(params (string Id, string[] Lines)[] sections) => new(
        [.. sections.Select(s => new StatementSection(s.Id, Both(s.Id), [.. s.Lines.Select(line => (StatementBlock)new StatementBlock.Paragraph(Both(line)))]))]);

    private static DisplayName Both(string text) => new(text, text);
}
