using System.Text;
using QRCoder;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>A QR code as the path of an SVG drawing, one unit for each module.</summary>
/// <param name="Size">Width and height, in modules, with the quiet zone of four that scanners need.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrPicture(int Size, string Path)
{
    public static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x]) path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");
            }
        }
        return new QrPicture(rows.Count, path.ToString());
    }
}
