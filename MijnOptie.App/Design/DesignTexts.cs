namespace MijnOptie.App.Design;

/// <summary>The few words the components themselves need; all other words come in as parameters.</summary>
internal sealed class DesignTexts;
