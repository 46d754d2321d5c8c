using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>A provision with what it does, and each of its clauses.</summary>
internal static class ProvisionJson
{
    public static void Write(Utf8JsonWriter json, Provision provision)
    {
        json.WriteStartObject();
        json.WriteString("path", provision.Path);
        json.WriteString("section", provision.Section);
        json.WriteString("heading", provision.Heading);
        json.WriteString("label", provision.Label);
        json.WriteNumber("level", provision.Level);
        json.WriteString("text", provision.Text);
        if (provision.Preambular)
            json.WriteBoolean("preambular", true);
        Meaning(json, provision.Meaning);
        json.Lines(provision.Lines);
        json.WriteEndObject();
    }

    public static void Meaning(Utf8JsonWriter json, Meaning meaning)
    {
        json.Strings("acts", meaning.Acts);
        json.Strings("addressees", meaning.Addressees);
        json.WriteBoolean("actionRequested", meaning.ActionRequested);
        Deadline(json, meaning.Deadline);
        json.Array("clauses", meaning.Clauses, Clause);
    }

    private static void Clause(Utf8JsonWriter json, Clause clause)
    {
        json.WriteStartObject();
        json.WriteString("act", clause.Act);
        json.Strings("addressees", clause.Addressees);
        Deadline(json, clause.Deadline);
        json.WriteString("condition", clause.Condition);
        json.Strings("proposedBy", clause.ProposedBy);
        json.WriteString("text", clause.Text);
        json.WriteEndObject();
    }

    private static void Deadline(Utf8JsonWriter json, Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }
        json.WriteStartObject("deadline");
        json.WriteString("text", deadline.Text);
        json.Date("date", deadline.Date);
        if (deadline.RelativeTo is { } relative)
            json.WriteString("relativeTo", relative);
        json.WriteEndObject();
    }
}
