using Microsoft.AspNetCore.Components;

namespace MijnOptie.App.Design;

/// <summary>Our own event, raised by <c>js/fields.js</c>; Razor finds it by this class's name.</summary>
[EventHandler("onmosearch", typeof(SearchEventArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
