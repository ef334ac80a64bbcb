using MijnOptie.App.Design;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Hr.Positions;

/// <summary>A position that someone is filling in.</summary>
internal sealed class PositionForm : EntryForm<PositionField>
{
    /// <summary>Who holds it, as chosen by name; the field holds the id.</summary>
    public NamedCandidate? Holder { get; set; }
}
