namespace Puebla.Contacts.Data;

internal static class ContactsSchema
{
    public const string Name = "contacts";
}
