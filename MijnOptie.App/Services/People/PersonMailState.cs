namespace MijnOptie.App.Services.People;

/// <summary>Whether a person may be mailed without having asked for it.</summary>
internal enum PersonMailState
{
    Welcome,

    /// <summary>Set aside for now at the person's own wish, or the address is not known to be the person's own.</summary>
    SetAside,

    /// <summary>The person objected.</summary>
    Unwanted,

    /// <summary>There is nobody with that id here.</summary>
    Gone,
}
