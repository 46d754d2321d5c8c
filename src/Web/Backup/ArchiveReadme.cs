namespace Puebla.Web.Backup;

/// <summary>What an archive says to someone who has no Puebla: part of the archive's format, in both languages at once, for nobody knows who will open it.</summary>
internal static class ArchiveReadme
{
    public const string Text = """
        ESPAÑOL
        Copia de respaldo de Puebla, la secretaría virtual de la Conferencia Regional sobre Migración.
        tables/      una hoja CSV (UTF-8, con encabezado) por tabla; una celda vacía sin comillas es nulo
        originals/   los documentos tal como llegaron; el nombre de cada uno es su SHA-256
        manifest.json  tamaño y SHA-256 de cada archivo
        Para comprobarla sin Puebla: sha256sum originals/* (cada suma es igual al nombre).
        Para comprobar también el diario: ./puebla verify ARCHIVO
        Para restaurarla: ./puebla restore ARCHIVO --data CARPETA_NUEVA

        ENGLISH
        Backup of Puebla, the virtual secretariat of the Regional Conference on Migration.
        tables/      one CSV sheet (UTF-8, with header) a table; an empty cell without quotes is null
        originals/   the documents as they came; the name of each is its SHA-256
        manifest.json  size and SHA-256 of every file
        To check it without Puebla: sha256sum originals/* (each sum equals the name).
        To check the journal too: ./puebla verify FILE
        To restore it: ./puebla restore FILE --data NEW_FOLDER

        """;
}
