using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MijnOptie.App.Platform.Data;

/// <summary>Moments are stored as UTC without an offset: SQLite cannot order or compare the other kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
