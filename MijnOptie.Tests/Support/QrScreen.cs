using Microsoft.Playwright;
using ZXing;
using ZXing.Common;

namespace MijnOptie.Tests.Support;

/// <summary>Reads a QR code the way a phone does: from a picture of the screen.</summary>
internal static class QrScreen
{
    // The pixels of the picture, as grey values; a blank page of the same browser unpacks the PNG.
    private const string Unpack = """
        async png => {
            const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext("2d");
            context.drawImage(bitmap, 0, 0);
            const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
            const grey = [];
            for (let i = 0; i < data.length; i += 4) grey.push(Math.round((data[i] + data[i + 1] + data[i + 2]) / 3));
            return { width: bitmap.width, height: bitmap.height, grey };
        }
        """;

    public static async Task<string> ReadAsync(IPage page)
    {
        var png = Convert.ToBase64String(await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true }));
        var blank = await page.Context.NewPageAsync();
        var pixels = await blank.EvaluateAsync<Pixels>(Unpack, png);
        await blank.CloseAsync();
        var source = new RGBLuminanceSource([.. pixels.Grey.Select(g => (byte)g)], pixels.Width, pixels.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        var reader = new BarcodeReaderGeneric
        {
            Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true },
        };
        return reader.Decode(source)?.Text ?? throw new InvalidOperationException("No QR code can be read from the screen.");
    }

    private sealed class Pixels
    {
        public int Width { get; set; }

        public int Height { get; set; }

        public int[] Grey { get; set; } = [];
    }
}
