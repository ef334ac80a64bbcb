using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.App.Design;

public sealed class ComponentTests : BunitContext
{
    public ComponentTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddLogging();
        Services.AddDesign();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Theory]
    [InlineData(VerdictKind.Match, "Past")]
    [InlineData(VerdictKind.Conditional, "Past met voorwaarde")]
    [InlineData(VerdictKind.NearMiss, "Past bijna")]
    [InlineData(VerdictKind.NoMatch, "Past niet")]
    [InlineData(VerdictKind.Possible, "Mogelijk")]
    public void Given_a_verdict_When_shown_Then_it_has_a_glyph_and_the_word(VerdictKind kind, string word)
    {
        var badge = Render<VerdictBadge>(with => with.Add(b => b.Kind, kind));

        Assert.Equal(word, badge.Find(".verdict").TextContent.Trim());
        Assert.Equal("true", badge.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Given_a_sentence_with_a_change_When_shown_Then_only_the_change_is_marked()
    {
        var sentence = Render<NearMissSentence>(with => with.Add(s => s.Sentence, "Deze plek past als Noor [2 uur minder] werkt: 16 uur in plaats van 18."));

        Assert.Equal("2 uur minder", sentence.Find("mark").TextContent);
        Assert.Contains("past als Noor", sentence.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a[b]c", new[] { "a", "*b", "c" })]
    [InlineData("[b]", new[] { "*b" })]
    [InlineData("open [haak", new[] { "open [haak" })]
    [InlineData("", new string[0])]
    public void Given_marks_When_taken_apart_Then_no_word_is_lost(string text, string[] parts) =>
        Assert.Equal(parts, MarkedText.Parts(text).Select(part => (part.Marked ? "*" : "") + part.Words));

    [Fact]
    public void Given_contributions_When_shown_Then_the_last_row_is_their_exact_sum()
    {
        var table = Render<ContributionTable>(with => with.Add(t => t.Caption, "Bijdrage").Add(t => t.Rows, [new Contribution("Functie", 15, 15, "Gelijk"), new Contribution("Reisafstand", 12.25m, 15, "12,7 km"), new Contribution("Uren", 0, 15, "Te veel", ContributionState.Near)]));

        Assert.Equal("27,25 van 45", table.Find("tfoot .num").TextContent);
        Assert.Equal("Uren", table.Find("tr.failed th").TextContent);
    }

    [Fact]
    public void Given_a_page_of_many_When_paged_Then_it_says_which_and_goes_on()
    {
        var to = 0;
        var pager = Render<Pager>(with => with.Add(p => p.Page, 1).Add(p => p.Size, 50).Add(p => p.Total, 1204).Add(p => p.PageChanged, page => to = page));

        Assert.Contains("1 tot 50 van 1.204", pager.Markup, StringComparison.Ordinal);
        pager.Find("button").Click();
        Assert.Equal(2, to);
    }

    [Fact]
    public void Given_the_last_page_When_paged_Then_there_is_no_next()
    {
        var pager = Render<Pager>(with => with.Add(p => p.Page, 25).Add(p => p.Size, 50).Add(p => p.Total, 1204));

        Assert.Contains("1.201 tot 1.204 van 1.204", pager.Markup, StringComparison.Ordinal);
        Assert.Equal("Vorige", pager.Find("button").TextContent.Trim());
        Assert.Single(pager.FindAll("button"));
    }

    [Fact]
    public void Given_a_sorted_column_When_pressed_Then_it_turns_round()
    {
        (string Key, bool Descending) asked = default;
        var head = Render<SortHeader>(with => with.Add(h => h.Key, "score").Add(h => h.Text, "Score").Add(h => h.Current, "score").Add(h => h.Sorted, to => asked = to));

        Assert.Equal("ascending", head.Find("th").GetAttribute("aria-sort"));
        head.Find("button").Click();
        Assert.Equal(("score", true), asked);
    }

    [Fact]
    public void Given_something_kept_When_shown_Then_the_time_reads_as_in_Dutch() =>
        Assert.Equal("Bewaard om 14.32 uur", Render<SavedIndicator>(with => with.Add(s => s.At, new TimeOnly(14, 32))).Find("span").TextContent);

    [Fact]
    public void Given_errors_When_summed_up_Then_each_names_its_field_and_leads_to_it()
    {
        var summary = Render<ErrorSummary>(with => with.Add(s => s.Title, "Kijk dit na").Add(s => s.Errors, [new FieldError("mail", "E-mailadres", "Vul je mailadres in.")]));

        Assert.Equal(("mail", "/#mail"), (summary.Find("a").GetAttribute("data-focus"), summary.Find("a").GetAttribute("href")));
        Assert.Equal("E-mailadres: Vul je mailadres in.", summary.Find("a").TextContent);
        Assert.Single(JSInterop.Invocations, call => call.Identifier.Contains("focus", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Given_a_busy_button_When_pressed_again_Then_the_work_is_done_once()
    {
        var done = new TaskCompletionSource();
        var times = 0;
        var button = Render<Button>(with => with.Add(b => b.Label, "Versturen").Add(b => b.BusyText, "Bezig met versturen").Add(b => b.Pressed, () => { times++; return done.Task; }));

        var first = button.Find("button").ClickAsync(new());
        Assert.Contains("Bezig met versturen", button.Find("[role=status]").TextContent, StringComparison.Ordinal);
        await button.Find("button").ClickAsync(new());
        done.SetResult();
        await first;

        Assert.Equal(1, times);
        Assert.Equal("Versturen", button.Find("button").TextContent.Trim());
    }

    [Fact]
    public void Given_a_destructive_act_When_the_word_is_wrong_Then_nothing_happens_and_the_error_says_so()
    {
        var times = 0;
        var card = Render<ConfirmDestructive>(with => with.Add(c => c.Title, "Alles verwijderen").Add(c => c.Word, "VERWIJDER").Add(c => c.Action, "Verwijder alles").Add(c => c.Confirmed, () => times++));

        card.Find("input").Change("ja");
        card.Find("button").Click();
        Assert.Equal((0, "Typ het woord VERWIJDER om door te gaan."), (times, card.Find(".err").TextContent.Trim()));
        card.Find("input").Change("verwijder");
        card.Find("button").Click();
        Assert.Equal(1, times);
    }

    [Fact]
    public void Given_a_fault_inside_a_live_page_When_drawn_Then_a_number_is_shown_and_no_text_of_the_fault()
    {
        var boundary = Render<FaultBoundary>(with => with.Add(b => b.ChildContent, _ => throw new InvalidOperationException("geheim")));

        Assert.Matches("[2-9A-Z]{4}-[2-9A-Z]{4}", boundary.Find(".reference").TextContent);
        Assert.DoesNotContain("geheim", boundary.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_toasts_When_shown_and_closed_Then_the_region_stays_and_follows()
    {
        var region = Render<ToastRegion>();
        var toasts = Services.GetRequiredService<Toasts>();
        Assert.Equal("polite", region.Find(".toasts").GetAttribute("aria-live"));

        toasts.Show("Uitnodiging verstuurd aan Noor.");
        region.WaitForAssertion(() => Assert.Contains("Noor", region.Find(".toast").TextContent, StringComparison.Ordinal));
        region.Find("button[aria-label=Sluit]").Click();
        region.WaitForAssertion(() => Assert.Empty(region.FindAll(".toast")));
    }

    [Fact]
    public void Given_steps_When_shown_Then_the_present_one_is_marked_and_the_done_ones_lead_back()
    {
        var stepper = Render<Stepper>(with => with.Add(s => s.Steps, [new Step("Wie", "/a"), new Step("Wat"), new Step("Klaar")]).Add(s => s.Current, 1));

        Assert.Equal("Wat", stepper.Find("[aria-current=step]").TextContent.Trim());
        Assert.Equal("/a", stepper.Find("li.done a").GetAttribute("href"));
        Assert.Contains("Stap 2 van 3", stepper.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_map_When_drawn_Then_its_words_tell_it_and_the_names_are_escaped()
    {
        var map = Render<PlaceMap>(with => with.Add(m => m.Label, "Kaart").Add(m => m.Ground, [new MapPoint(1, 2)]).Add(m => m.Markers, [new MapMarker(new MapPoint(5.5, 6), 8, "<b>&")]));

        Assert.Equal(("img", "Kaart"), (map.Find("svg").GetAttribute("role"), map.Find("svg").GetAttribute("aria-label")));
        Assert.Equal("M1 2h0", map.Find(".ground").GetAttribute("d"));
        Assert.Equal("<b>&", map.Find("text").TextContent);
    }
}
