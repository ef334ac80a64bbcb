namespace MijnOptie.App.Shell.Gallery;

/// <summary>The words of the gallery of components.</summary>
internal sealed class GalleryTexts;
