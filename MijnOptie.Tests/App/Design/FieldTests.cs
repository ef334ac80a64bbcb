using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Design;

namespace MijnOptie.Tests.App.Design;

public sealed class FieldTests : BunitContext
{
    public FieldTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        Services.AddLocalization();
        Services.AddLogging();
        Services.AddDesign();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Given_a_field_When_drawn_Then_label_help_and_error_belong_to_the_control()
    {
        var field = Render<TextField>(with => with.Add(f => f.Id, "tel").Add(f => f.Label, "Telefoonnummer (niet verplicht)").Add(f => f.Help, "Handig").Add(f => f.Error, "Te kort"));

        Assert.Equal("Telefoonnummer (niet verplicht)", field.Find("label[for=tel]").TextContent);
        var input = field.Find("#tel");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.Find($"#{id}").TextContent.Trim()).ToList();
        Assert.Equal(["Handig", "Te kort"], described);
    }

    [Fact]
    public void Given_a_field_without_help_or_error_When_drawn_Then_it_refers_to_nothing()
    {
        var input = Render<TextField>(with => with.Add(f => f.Label, "Voorletters")).Find("input");

        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.False(input.HasAttribute("aria-describedby"));
    }

    [Fact]
    public void Given_an_error_When_left_with_a_good_value_Then_the_error_goes()
    {
        var field = Render<TextField>(with => with.Add(f => f.Label, "Voorletters").Add(f => f.Error, "Vul in").Add(f => f.Committed, value => Task.FromResult<string?>(value == "" ? "Vul in" : null)));

        field.Find("input").Change("N.");
        Assert.Empty(field.FindAll(".err"));
        field.Find("input").Change("");
        Assert.Equal("Vul in", field.Find(".err").TextContent.Trim());
    }

    [Fact]
    public void Given_typing_When_nothing_is_left_yet_Then_the_server_is_not_asked()
    {
        var field = Render<TextField>(with => with.Add(f => f.Label, "Voorletters"));

        Assert.Throws<MissingEventHandlerException>(() => field.Find("input").Input("N"));
    }

    [Fact]
    public void Given_a_form_of_fields_When_one_commits_Then_no_sibling_and_not_the_page_is_drawn_again()
    {
        var form = Render<ThreeFields>();
        var fields = form.FindComponents<TextField>();

        fields[1].Find("input").Change("Noor");

        Assert.Equal([1, 2, 1], fields.Select(field => field.RenderCount));
        Assert.Equal(1, form.FindComponent<HoursField>().RenderCount);
        Assert.Equal(1, form.Instance.Drawn);
    }

    [Fact]
    public void Given_a_page_that_is_drawn_again_When_nothing_of_a_field_changed_Then_only_the_changed_field_is_drawn()
    {
        var form = Render<ThreeFields>();

        form.Instance.GiveError("Vul in");
        form.Render();

        Assert.Equal([2, 1, 1], form.FindComponents<TextField>().Select(field => field.RenderCount));
        Assert.Equal(1, form.FindComponent<HoursField>().RenderCount);
        Assert.Equal(2, form.Instance.Drawn);
    }

    [Theory]
    [InlineData("0,5 fte", "20", "0,50")]
    [InlineData("18.5", "18,5", "0,4625")]
    [InlineData("18 uur", "18", "0,45")]
    public void Given_hours_as_people_write_them_When_left_Then_they_read_as_hours_with_the_factor(string typed, string shown, string factor)
    {
        string? committed = null;
        var field = Render<HoursField>(with => with.Add(f => f.Id, "uren").Add(f => f.Label, "Minimaal aantal uren").Add(f => f.Committed, value => { committed = value; return Task.FromResult<string?>(null); }));

        field.Find("#uren").Change(typed);

        Assert.Equal(shown, committed);
        Assert.Equal(shown, field.Find("#uren").GetAttribute("value"));
        Assert.Equal(factor, field.Find("output").TextContent);
    }

    [Theory]
    [InlineData("44", "44 uur is te veel. Een volle week is 40 uur. Vul een getal in van 0 tot en met 40.")]
    [InlineData("veel", "We kunnen ‘veel’ niet lezen. Vul een getal in, bijvoorbeeld 18 of 18,5 of 0,5 fte.")]
    public void Given_hours_that_cannot_be_When_left_Then_the_text_stays_and_the_error_says_what_to_do(string typed, string error)
    {
        var field = Render<HoursField>(with => with.Add(f => f.Id, "uren").Add(f => f.Label, "Uren"));

        field.Find("#uren").Change(typed);

        Assert.Equal(typed, field.Find("#uren").GetAttribute("value"));
        Assert.Equal(error, field.Find(".err").TextContent.Trim());
    }

    [Fact]
    public void Given_the_slider_When_looked_at_Then_it_asks_the_server_nothing_by_itself()
    {
        var field = Render<HoursField>(with => with.Add(f => f.Label, "Uren").Add(f => f.Value, "18"));
        var slider = field.Find("input[type=range]");

        Assert.Equal("18", slider.GetAttribute("value"));
        Assert.Throws<MissingEventHandlerException>(() => slider.Change("20"));
    }

    [Theory]
    [InlineData("1-2-2027")]
    [InlineData("2027-02-01")]
    [InlineData("1 feb 2027")]
    [InlineData(" 1  Februari  2027 ")]
    public void Given_a_date_as_people_write_it_When_left_Then_it_reads_in_full(string typed)
    {
        var field = Render<DateField>(with => with.Add(f => f.Id, "dat").Add(f => f.Label, "Beschikbaar vanaf"));

        field.Find("#dat").Change(typed);

        Assert.Equal("1 februari 2027", field.Find("#dat").GetAttribute("value"));
        Assert.Empty(field.FindAll(".err"));
    }

    [Theory]
    [InlineData("31 februari 2027")]
    [InlineData("morgen")]
    public void Given_no_date_When_left_Then_the_text_stays_with_an_error(string typed)
    {
        var field = Render<DateField>(with => with.Add(f => f.Id, "dat").Add(f => f.Label, "Beschikbaar vanaf"));

        field.Find("#dat").Change(typed);

        Assert.Equal(typed, field.Find("#dat").GetAttribute("value"));
        Assert.Single(field.FindAll(".err"));
    }

    [Fact]
    public void Given_a_select_with_groups_When_drawn_Then_the_groups_and_the_choice_are_there()
    {
        var field = Render<SelectField>(with => with.Add(f => f.Label, "Bevoegdheid").Add(f => f.Prompt, "Kies").Add(f => f.Value, "b")
            .Add(f => f.Groups, [new OptionGroup("Vo", [new Option("a", "Eerstegraads"), new Option("b", "Tweedegraads")])]));

        Assert.Equal("Vo", field.Find("optgroup").GetAttribute("label"));
        Assert.Equal("b", field.Find("select").GetAttribute("value"));
    }

    [Fact]
    public void Given_chips_When_added_twice_and_removed_Then_each_is_there_once_and_goes_by_name()
    {
        IReadOnlyList<string>? kept = null;
        var field = Render<ChipsField>(with => with.Add(f => f.Label, "Expertise").Add(f => f.Committed, value => { kept = value; return Task.FromResult<string?>(null); }));

        field.Find("[data-chip]").Change(" dyslexie ");
        field.Find("[data-chip]").Change("Dyslexie");
        Assert.Equal(["dyslexie"], kept);
        field.Find("button[aria-label='Haal dyslexie weg']").Click();
        Assert.Empty(kept!);
    }

    [Fact]
    public async Task Given_a_combobox_When_searched_and_chosen_Then_the_items_are_options_and_the_choice_a_row()
    {
        IReadOnlyList<string>? kept = null;
        var field = Render<ComboboxField<string>>(with => with.Add(f => f.Id, "pl").Add(f => f.Label, "Plaatsen").Add(f => f.Multiple, true).Add(f => f.ItemText, town => town)
            .Add(f => f.Search, (_, _) => Task.FromResult<IReadOnlyList<string>>(["Breda", "Rucphen"])).Add(f => f.Committed, value => { kept = value; return Task.FromResult<string?>(null); }));
        var input = field.Find("#pl");
        Assert.Equal(("combobox", "list", "pl-list"), (input.GetAttribute("role"), input.GetAttribute("aria-autocomplete"), input.GetAttribute("aria-controls")));

        await input.TriggerEventAsync("onmosearch", new SearchEventArgs { Value = "r" });
        Assert.Equal(["Breda", "Rucphen"], field.FindAll("#pl-list [role=option]").Select(option => option.TextContent));
        field.FindAll("[role=option]")[1].Click();

        Assert.Equal(["Rucphen"], kept);
        Assert.Empty(field.FindAll("[role=option]"));
        field.Find("button[aria-label='Haal Rucphen weg']").Click();
        Assert.Empty(kept!);
    }

    [Fact]
    public void Given_a_combobox_When_left_with_words_that_name_nothing_Then_they_stay_with_an_error()
    {
        var field = Render<ComboboxField<string>>(with => with.Add(f => f.Id, "pl").Add(f => f.Label, "Woonplaats").Add(f => f.ItemText, town => town)
            .Add(f => f.Search, (_, _) => Task.FromResult<IReadOnlyList<string>>(["Breda"])));

        field.Find("#pl").Change("Nergenshuizen");
        Assert.Equal("Nergenshuizen", field.Find("#pl").GetAttribute("value"));
        Assert.Single(field.FindAll(".err"));
        field.Find("#pl").Change("breda");
        Assert.Equal("Breda", field.Find("#pl").GetAttribute("value"));
        Assert.Empty(field.FindAll(".err"));
    }

    [Fact]
    public void Given_a_group_of_checkboxes_When_ticked_Then_the_values_come_in_the_order_of_the_options()
    {
        IReadOnlyList<string>? kept = null;
        var group = Render<CheckboxGroup>(with => with.Add(f => f.Label, "Onderwijsniveau").Add(f => f.Options, [new Option("po", "Po"), new Option("vo", "Vo")])
            .Add(f => f.Committed, value => { kept = value; return Task.FromResult<string?>(null); }));

        group.FindAll("input")[1].Change(true);
        group.FindAll("input")[0].Change(true);

        Assert.Equal(["po", "vo"], kept);
        Assert.Equal("Onderwijsniveau", group.Find("legend").TextContent);
    }

    private sealed class ThreeFields : ComponentBase
    {
        private string? error;

        public int Drawn { get; private set; }

        public void GiveError(string text) => error = text;

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            Drawn++;
            Func<string?, Task<string?>> committed = _ => Task.FromResult<string?>(null);
            builder.OpenComponent<TextField>(0);
            builder.AddComponentParameter(1, nameof(TextField.Label), "Voorletters");
            builder.AddComponentParameter(2, nameof(TextField.Error), error);
            builder.AddComponentParameter(3, nameof(TextField.Committed), committed);
            builder.CloseComponent();
            builder.OpenComponent<TextField>(4);
            builder.AddComponentParameter(5, nameof(TextField.Label), "Voornaam (niet verplicht)");
            builder.AddComponentParameter(6, nameof(TextField.Committed), committed);
            builder.CloseComponent();
            builder.OpenComponent<TextField>(7);
            builder.AddComponentParameter(8, nameof(TextField.Label), "Achternaam (niet verplicht)");
            builder.AddComponentParameter(9, nameof(TextField.Committed), committed);
            builder.CloseComponent();
            builder.OpenComponent<HoursField>(10);
            builder.AddComponentParameter(11, nameof(HoursField.Label), "Minimaal aantal uren");
            builder.AddComponentParameter(12, nameof(HoursField.Committed), committed);
            builder.CloseComponent();
        }
    }
}
