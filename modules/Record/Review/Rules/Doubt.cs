namespace Puebla.Record.Review.Rules;

/// <summary>Why a person should look at a piece of text first.</summary>
internal enum Doubt
{
    /// <summary>The next label of its list stands within it.</summary>
    RunOn,

    /// <summary>It begins in the middle of a sentence.</summary>
    Continues,

    /// <summary>Its label is not the one after the label before it.</summary>
    Gap,

    /// <summary>Another of its section has the same path.</summary>
    SamePath,

    /// <summary>Something is asked, and of nobody.</summary>
    NoAddressee,

    /// <summary>A deadline from which no day follows, nor what it is counted from.</summary>
    NoDay,

    /// <summary>Signs that no author writes.</summary>
    OddSigns,

    /// <summary>A word or none.</summary>
    Short,

    /// <summary>It was kept and belongs nowhere.</summary>
    Unplaced,
}
