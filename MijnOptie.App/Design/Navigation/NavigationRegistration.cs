namespace MijnOptie.App.Design;

internal static class NavigationRegistration
{
    /// <summary>Puts an entry in the staff navigation; its name is a key of <typeparamref name="TTexts"/>.</summary>
    public static IServiceCollection AddNavigationItem<TTexts>(this IServiceCollection services, string address, string textKey, string icon, int order, params string[] roles) =>
        services.AddSingleton(new NavigationItem(address, typeof(TTexts), textKey, icon, order, roles));

    /// <summary>Puts an entry in the staff navigation that says how much waits behind it.</summary>
    public static IServiceCollection AddNavigationItem<TTexts, TCount>(this IServiceCollection services, string address, string textKey, string icon, int order, params string[] roles)
        where TCount : class, INavigationCount => services
        .AddScoped<TCount>()
        .AddSingleton(new NavigationItem(address, typeof(TTexts), textKey, icon, order, roles) { Count = typeof(TCount) });
}
