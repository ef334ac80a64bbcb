namespace MijnOptie.Domain.Privacy;

/// <summary>Where something is stored, written or held. The walk over the application finds each of these by itself.</summary>
public abstract record StoredPlace
{
    private StoredPlace()
    {
    }

    /// <summary>The place in short, as a developer would look for it.</summary>
    public abstract string Label { get; }

    /// <summary>A column of a table. <c>*</c> stands for every column that is neither free text nor a blob.</summary>
    /// <param name="Table">The table.</param>
    /// <param name="Name">The column.</param>
    public sealed record Column(string Table, string Name) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"{Table}.{Name}";
    }

    /// <summary>Files that one type of the application writes.</summary>
    /// <param name="Writer">The full name of that type, without the product's own name in front.</param>
    public sealed record File(string Writer) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"file of {Writer}";
    }

    /// <summary>What one kind of mail carries while it waits and travels.</summary>
    /// <param name="Kind">The kind of mail.</param>
    public sealed record Mail(string Kind) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"mail {Kind}";
    }

    /// <summary>A value that is written to the log.</summary>
    /// <param name="Property">The name of the value in the message.</param>
    public sealed record Log(string Property) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"log {Property}";
    }

    /// <summary>A value that a job is given or leaves behind.</summary>
    /// <param name="Name">The name of the job.</param>
    public sealed record JobData(string Name) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"job {Name}";
    }

    /// <summary>What one type holds in memory for longer than one request.</summary>
    /// <param name="Holder">The full name of that type, without the product's own name in front.</param>
    public sealed record Cache(string Holder) : StoredPlace
    {
        /// <inheritdoc/>
        public override string Label => $"memory of {Holder}";
    }
}
