namespace MijnOptie.App.Services.PersonalData;

/// <summary>The words for values, and the headings of the files a person takes along.</summary>
internal sealed class PersonalDataTexts;
