using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>A place where the application can keep something, as it was found.</summary>
internal sealed record FoundPlace(StoredPlace Place, FieldContent Content = FieldContent.Value);
