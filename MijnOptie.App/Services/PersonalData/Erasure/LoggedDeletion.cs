using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>A record of the deletion log as it is stored.</summary>
/// <param name="Record">The record.</param>
/// <param name="Hash">The hash that was stored with it.</param>
/// <param name="IsReadable">False when its counts are not as the application writes them: then it was tampered with.</param>
internal sealed record LoggedDeletion(DeletionRecord Record, string Hash, bool IsReadable);
