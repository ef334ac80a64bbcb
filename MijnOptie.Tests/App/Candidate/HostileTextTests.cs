using MijnOptie.App.Candidates.Intake;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.App.Candidates;

public sealed class HostileTextTests
{
    private static readonly IntakeSending Sending = new(Guid.NewGuid(), new CandidateId(Guid.NewGuid()), "nl", DateTimeOffset.UnixEpoch);

    public static TheoryData<string> Kept =>
    [
        "Şükrü", "O\u2019Brien-\u00c6gir", "\u674e\u5c0f\u9f99", "\u0645\u062d\u0645\u062f", "\U0001F469\u200D\U0001F3EB", "e\u0301\u0323", "\u202Eabc\u202C", "a b\u00a0c", " spatie ", "'; DROP TABLE x;--", "<b>vet</b>", "{0}", "\uFFFE", "\uFFFF",
    ];

    public static TheoryData<string, string> Refused => new()
    {
        { "a\0b", "Field.Control" }, { "a\u001bb", "Field.Control" }, { "a\nb", "Field.Control" }, { "a\u0085b", "Field.Control" },
        { "\ud800", "Field.Unreadable" }, { "a\udc00b", "Field.Unreadable" }, { "a\ufffdb", "Field.Unreadable" },
        { new string('x', 101), "Field.TooLong" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void Given_any_text_a_person_may_write_When_read_Then_it_is_kept_to_the_letter(string text)
    {
        var (candidate, problems) = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.LastName] = text), AForm.Around(), Sending);

        Assert.Empty(problems);
        Assert.Equal(text, candidate!.Contact.LastName);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Given_text_that_cannot_be_kept_When_read_Then_the_reason_is_given(string text, string code)
    {
        var (_, problems) = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.LastName] = text), AForm.Around(), Sending);

        Assert.Equal([("LastName", code)], problems.Select(p => (p.Field.Name, p.Error.Code)));
    }

    [Fact]
    public void Given_hostile_text_in_every_field_When_read_Then_none_throws()
    {
        string[] texts = [.. Kept.Select(row => row.Data), .. Refused.Select(row => row.Data.Item1), new string('9', 4000), "#99999999999", "@x", "\t\t\t", "\n\n"];
        foreach (var field in IntakeFields.All)
        {
            foreach (var text in texts) _ = IntakeReader.Read(AForm.Filled(f => f[field] = text), AForm.Around(), Sending);
        }
    }
}
