namespace MijnOptie.App.Public.Cookies;

/// <summary>The words around the cookie register. What is in it comes from the register itself.</summary>
internal sealed class CookieTexts;
