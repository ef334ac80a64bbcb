using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>One field that is held about a person, with what the register says of it.</summary>
/// <param name="Declared">The field as declared: name, purpose, ground, audience, source and retention.</param>
/// <param name="Value">The value in a form for machines, the same in every language.</param>
/// <param name="Shown">The value as a person reads it, in the language of the page.</param>
/// <param name="Until">The last day it is kept, at the latest; null when that waits for an event that has not happened yet.</param>
internal sealed record HeldField(PersonalField Declared, string Value, string Shown, DateOnly? Until)
{
    /// <summary>Hides the value: this text may reach a log.</summary>
    public override string ToString() => $"HeldField {Declared.Place.Label}";
}
