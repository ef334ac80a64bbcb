using Microsoft.AspNetCore.Components;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Candidates.Intake;

public partial class IntakePage
{
    private static readonly int Steps = Enum.GetValues<IntakeStep>().Length;
    private DraftKey? key;
    private Organisation? organisation;
    private Organisation? closed;
    private bool isUnknown;
    private int step;

    [Inject] internal DraftCookie Cookie { get; set; } = null!;

    [Inject] internal OrganisationDirectory Organisations { get; set; } = null!;

    [CascadingParameter] internal HttpContext Http { get; set; } = null!;

    [Parameter] public string? Slug { get; set; }

    [SupplyParameterFromQuery(Name = "stap")] internal string? Asked { get; set; }

    private string Address => organisation is null ? "/aanmelden" : $"/aanmelden/{organisation.Slug}";

    protected override async Task OnInitializedAsync()
    {
        step = int.TryParse(Asked, out var asked) ? Math.Clamp(asked, 1, Steps) : 1;
        if (Slug is not null)
        {
            organisation = await Organisations.FindAsync(Slug, Http.RequestAborted);
            if (organisation is null)
            {
                closed = await Organisations.FindClosedAsync(Slug, Http.RequestAborted);
                isUnknown = closed is null;
                // Set at the last moment: a page that says so earlier is thrown away for the general one.
                Http.Response.OnStarting(() =>
                {
                    Http.Response.StatusCode = closed is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
                    return Task.CompletedTask;
                });
                return;
            }
        }
        key = Cookie.Ensure(Http);
    }
}
