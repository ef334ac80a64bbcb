using Microsoft.AspNetCore.Components;

namespace MijnOptie.App.Shell;

/// <summary>The address of the page at hand, from the root, with its query and without a fragment.</summary>
internal static class Here
{
    public static string Of(NavigationManager navigation) => new Uri(navigation.Uri).GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);

    public static string PathOf(NavigationManager navigation) => new Uri(navigation.Uri).AbsolutePath;
}
