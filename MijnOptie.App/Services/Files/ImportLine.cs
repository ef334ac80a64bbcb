namespace MijnOptie.App.Services.Files;

/// <summary>One row as it was read: values to the letter, in the order of the sheet's columns.</summary>
/// <param name="Number">Line in the file where it starts, from 1.</param>
/// <param name="Values">Empty where the file does not have the column.</param>
internal sealed record ImportLine(int Number, string[] Values);
