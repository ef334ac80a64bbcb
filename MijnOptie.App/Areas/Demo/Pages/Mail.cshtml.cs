using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Services.Mail.Sending;
using MimeKit;

namespace MijnOptie.App.Areas.Demo.Pages;

/// <summary>The mail that was written into files for want of a mail server, on a developer's machine.</summary>
[AllowAnonymous]
internal sealed class MailModel(MailFolder folder) : PageModel
{
    private const int Most = 100;

    public string? Name { get; private set; }

    /// <summary>The one that is open.</summary>
    public MimeMessage? Mail { get; private set; }

    public IReadOnlyList<(string Name, MimeMessage Mail)> Mails { get; private set; } = [];

    public IReadOnlyList<string> Lines => [.. (Mail?.TextBody ?? "").Split('\n').Select(line => line.Trim())];

    public async Task<IActionResult> OnGetAsync(string? name)
    {
        if (name is not null)
        {
            (Name, Mail) = (name, await folder.ReadAsync(name, HttpContext.RequestAborted));
            return Mail is null ? NotFound() : Page();
        }
        var mails = new List<(string, MimeMessage)>();
        foreach (var each in folder.Names().Take(Most))
        {
            if (await folder.ReadAsync(each, HttpContext.RequestAborted) is { } mail) mails.Add((each, mail));
        }
        Mails = mails;
        return Page();
    }

    /// <summary>The same mail as a program that shows HTML has it.</summary>
    public async Task<IActionResult> OnGetHtmlAsync(string name)
    {
        if (await folder.ReadAsync(name, HttpContext.RequestAborted) is not { HtmlBody: { } html }) return NotFound();
        // As closed as a mail program: styles of its own, nothing else.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        return Content(html, "text/html; charset=utf-8");
    }
}
