using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Finds the operative verbs of a provision, in order, each at the head of its clause.</summary>
internal sealed class ActFinder(ProvisionText text)
{
    private readonly VerbReader _verbs = VerbReader.For(text);
    private readonly List<FoundAct> _acts = [];

    // Where a proposal is told in infinitives, “y” and “Además” go on telling it (2017 ¶7, 2020 ¶6).
    private bool _inner;
    private bool _lastWasInner;
    private int _sentenceActs;

    /// <summary>The acts of a provision.</summary>
    /// <param name="text">The provision.</param>
    /// <param name="afterThat">The item hangs on “que:”, so that its first word may be a subjunctive (“publiquen …”).</param>
    /// <param name="afterTo">The item hangs on “to:”, so that its first word is an infinitive, known or not.</param>
    public static List<FoundAct> Find(
        ProvisionText text,
        bool afterThat = false,
        bool afterTo = false
    )
    {
        var finder = new ActFinder(text);
        if (
            afterTo
            && VerbLexicon.English(text.Word(0)) is null
            && text.Count > 1
            && text.NameIndex(0) < 0
        )
            return [new(0, 0, 1, new(text.Word(0), ActClass.Plans), Mood.Infinitive)];
        if (afterThat && SubjunctiveReader.Opening(text) is { } opening)
            return [opening];
        foreach (var (from, to) in SentenceSplitter.Split(text))
            finder.ReadSentence(from, to);
        return finder._acts;
    }

    private void ReadSentence(int from, int to)
    {
        _sentenceActs = 0;
        var at = SkipOpening(from, to, out var continues);
        if (!continues)
            _inner = false;
        if (EnglishItem.Opens(text, from, at) && _verbs.Opening(from, at + 1) is { } item)
            at = Add(item);
        else if (EnglishTask.Read(text, from, at, to) is { } task)
            at = Add(task);
        var leads = Connectives.Leads(text.Word(at));
        if (at < to && !leads && TryOpening(from, at, continues) is { } next)
            at = next;
        else if (text.Word(at) == "que")
            at = SubjunctiveReader.Read(text, from, at, to) is { } duty ? Add(duty) : at + 1;
        var subordination = new Subordination();
        while (at < to)
            at = Step(from, at, to, leads, subordination);
    }

    private int Step(int from, int at, int to, bool leads, Subordination subordination)
    {
        if (text.Inert[at])
            return at + 1;
        subordination.Read(text, at);
        var joined = Connectives.JoiningAt(text, at);
        if (joined > 0 && TryJoined(at, at + joined, to, subordination) is { } afterJoined)
            return afterJoined;
        var pause = text.Word(at) is "," or ":";
        if (
            pause
            && (leads || _sentenceActs > 0 || text.Word(at) == ":")
            && TryAfterPause(from, at, leads) is { } afterPause
        )
            return afterPause;
        if (_verbs.Main(_sentenceActs == 0 ? from : at, at) is { } main)
            return MainVerb(main, subordination);
        if (_verbs.IsInnerInfinitive(at))
            (_inner, _lastWasInner) = (true, true);
        else if (joined == 0 && text.Word(at) != ",")
            _lastWasInner = false;
        return at + 1;
    }

    private int MainVerb(FoundAct main, Subordination subordination)
    {
        var joint = Connectives.JointBefore(text, main.First);
        if (subordination.IsOpen || (joint >= 0 && subordination.WasSpent))
        {
            subordination.Spend();
            return main.Next;
        }
        // A further verb of a sentence counts where something joins it, or where the speakers said what will be done;
        // after an infinitive it belongs to the object.
        if (
            _sentenceActs > 0
            && joint < 0
            && !(main.Mood == Mood.Duty && _acts[^1].Mood == Mood.Finite)
        )
            return main.First + 1;
        return Add(_sentenceActs > 0 && joint >= 0 ? main with { From = joint } : main);
    }

    private int? TryOpening(int from, int at, bool continues)
    {
        if (_verbs.Opening(from, at) is not { } act)
            return null;
        if (continues && _inner && IsTask(act))
            return null;
        return Add(act);
    }

    private int? TryJoined(int from, int at, int to, Subordination subordination)
    {
        at = SkipOpening(at, to, out _);
        // “Que la reunión debata … y que la OIM prepare”.
        if (
            text.Word(0) == "que"
            && text.Word(at) == "que"
            && SubjunctiveReader.Read(text, from, at, to) is { } wish
        )
            return Add(wish);
        // “To accept the report and to request …”.
        if (
            EnglishItem.GoesOn(text, at)
            && _acts.Count > 0
            && _verbs.Opening(from, at + 1) is { Mood: Mood.Infinitive } further
            && !IsTask(further)
        )
            return Add(further);
        if (at >= to || text.Inert[at] || _verbs.Opening(from, at) is not { } act)
            return null;
        if (act.Mood == Mood.Infinitive)
            return _acts.Count > 0 && (IsFree(act) || IsFurther(from)) ? Add(act) : null;
        return subordination.IsOpen || subordination.WasSpent || _acts.Count == 0 ? null : Add(act);
    }

    private int? TryAfterPause(int from, int at, bool leads)
    {
        if (
            _verbs.Opening(_sentenceActs == 0 ? from : at, at + 1) is not { } act
            || text.Inert[at + 1]
        )
            return null;
        if (act.Mood != Mood.Infinitive)
            return _sentenceActs == 0 || (act.Passive && act.Mood == Mood.Finite) ? Add(act) : null;
        var listed = _sentenceActs > 0 && _acts[^1].Next == at;
        return
            (leads && _sentenceActs == 0)
            || listed
            || (_sentenceActs > 0 && !IsTask(act) && IsFree(act))
            ? Add(act)
            : null;
    }

    // Requests, thanks and notes are always the provision's own; a task may be the proposal's.
    private bool IsFree(FoundAct act) =>
        !_lastWasInner
        && (
            _acts[^1].Mood == Mood.Infinitive || (text.English && !IsTask(act))
                ? !_inner || !IsTask(act)
                : act.Verb.Class is ActClass.Requests or ActClass.Urges or ActClass.Thanks
        );

    // “…, así como considerar” goes on with the provision’s own acts, unless what came before was only noted.
    private bool IsFurther(int from) =>
        text.Word(from - 1) == ","
        && text.Follows(from, "asi como")
        && !_lastWasInner
        && _acts[^1]
            is { Mood: Mood.Infinitive, Verb.Class: not (ActClass.Records or ActClass.Thanks) };

    private static bool IsTask(FoundAct act) =>
        act.Mood == Mood.Infinitive && act.Verb.Class is ActClass.Plans or ActClass.Decides;

    private int SkipOpening(int at, int to, out bool continues)
    {
        continues = false;
        for (var moved = true; moved && at < to; )
        {
            var joining = Connectives.JoiningAt(text, at);
            continues |= joining > 0;
            moved =
                joining > 0
                || text.Word(at)
                    is ","
                        or "-"
                        or "–"
                        or "•"
                        or "…"
                        or "."
                        or "“"
                        or "\""
                        or "no"
                        or "particular";
            if (joining == 0 && text.Follows(at, "en particular"))
                (joining, moved) = (2, true);
            at += moved ? Math.Max(joining, 1) : 0;
        }
        return at;
    }

    private int Add(FoundAct act)
    {
        _acts.Add(act);
        _sentenceActs++;
        (_inner, _lastWasInner) = (false, false);
        return act.Next;
    }
}
