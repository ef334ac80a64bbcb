namespace MijnOptie.App.Services.Matching;

/// <summary>How a criterion stands.</summary>
internal enum Standing
{
    Met,

    /// <summary>Failed by a difference that may give way.</summary>
    CanGiveWay,

    Failed,
}
