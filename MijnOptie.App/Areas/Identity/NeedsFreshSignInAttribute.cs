using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Areas.Identity;

/// <summary>
/// Before anything on this page is changed the person must have shown in the last ten minutes to be who they are; else
/// that is asked first. Looking is free.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsFreshSignInAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method)
            && !await http.RequestServices.GetRequiredService<Confirmations>().IsFreshAsync(http.User, http.RequestAborted))
        {
            context.Result = new RedirectToPageResult("/Me/Confirm", new { area = "Identity", returnUrl = http.Request.Path.Value });
            return;
        }
        await next();
    }
}
