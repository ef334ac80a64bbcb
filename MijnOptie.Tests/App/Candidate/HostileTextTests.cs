using MijnOptie.App.Candidates.Intake;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.App.Candidates;

public sealed class HostileTextTests
{
    private static readonly IntakeSending Sending = new(Guid.NewGuid(), new CandidateId(Guid.NewGuid()), "nl", DateTimeOffset.UnixEpoch);

    // By a name: a runner tells cases apart by their text, in which half characters and no characters are all alike.
    private static readonly Dictionary<string, string> KeptTexts = new()
    {
        ["Turkish"] = "Şükrü",
        ["accents"] = "O\u2019Brien-\u00c6gir",
        ["Chinese"] = "\u674e\u5c0f\u9f99",
        ["Arabic"] = "\u0645\u062d\u0645\u062f",
        ["emoji"] = "\U0001F469\u200D\U0001F3EB",
        ["marks"] = "e\u0301\u0323",
        ["turned round"] = "\u202Eabc\u202C",
        ["unbreakable space"] = "a b\u00a0c",
        ["spaces around"] = " spatie ",
        ["SQL"] = "'; DROP TABLE x;--",
        ["HTML"] = "<b>vet</b>",
        ["format"] = "{0}",
        ["U+FFFE"] = "\uFFFE",
        ["U+FFFF"] = "\uFFFF",
    };

    private static readonly Dictionary<string, (string Text, string Code)> RefusedTexts = new()
    {
        ["nothing"] = ("a\0b", "Field.Control"),
        ["escape"] = ("a\u001bb", "Field.Control"),
        ["new line"] = ("a\nb", "Field.Control"),
        ["next line"] = ("a\u0085b", "Field.Control"),
        ["first half"] = ("\ud800", "Field.Unreadable"),
        ["second half"] = ("a\udc00b", "Field.Unreadable"),
        ["replaced"] = ("a\ufffdb", "Field.Unreadable"),
        ["too long"] = (new string('x', 101), "Field.TooLong"),
    };

    public static TheoryData<string> Kept => [.. KeptTexts.Keys];

    public static TheoryData<string> Refused => [.. RefusedTexts.Keys];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Given_any_text_a_person_may_write_When_read_Then_it_is_kept_to_the_letter(string name)
    {
        var text = KeptTexts[name];
        var (candidate, problems) = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.LastName] = text), AForm.Around(), Sending);

        Assert.Empty(problems);
        Assert.Equal(text, candidate!.Contact.LastName);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Given_text_that_cannot_be_kept_When_read_Then_the_reason_is_given(string name)
    {
        var (text, code) = RefusedTexts[name];
        var (_, problems) = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.LastName] = text), AForm.Around(), Sending);

        Assert.Equal([("LastName", code)], problems.Select(p => (p.Field.Name, p.Error.Code)));
    }

    [Fact]
    public void Given_hostile_text_in_every_field_When_read_Then_none_throws()
    {
        string[] texts = [.. KeptTexts.Values, .. RefusedTexts.Values.Select(refused => refused.Text), new string('9', 4000), "#99999999999", "@x", "\t\t\t", "\n\n"];
        foreach (var field in IntakeFields.All)
        {
            foreach (var text in texts) _ = IntakeReader.Read(AForm.Filled(f => f[field] = text), AForm.Around(), Sending);
        }
    }
}
