using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Post;

public partial class PostPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private MailView? view;

    [Inject] internal PostDesk Desk { get; set; } = null!;

    [Inject] internal Toasts Toasts { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal IStringLocalizer<PostTexts> Text { get; set; } = null!;

    [Inject] internal IStringLocalizer<MailTexts> Words { get; set; } = null!;

    private string Summary => view!.OldestAt is { } oldest // shown only when there is a view
        ? Text["Summary.Waiting", view.SentToday, view.DroppedToday, view.Waiting, Formats.DateAndTime(oldest)]
        : Text["Summary", view.SentToday, view.DroppedToday];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync() => view = await Desk.ShowAsync(leaving.Token);

    private Task ResendAsync(Guid mail) => ActAsync(Desk.ResendAsync(mail, leaving.Token), "Resent");

    private Task DropAsync(Guid mail) => ActAsync(Desk.DropAsync(mail, leaving.Token), "Dropped");

    private async Task ActAsync(Task<Result<Guid>> act, string done)
    {
        var result = await act;
        view = await Desk.ShowAsync(leaving.Token);
        Toasts.Show(Text[result.Error?.Code ?? done]);
    }
}
