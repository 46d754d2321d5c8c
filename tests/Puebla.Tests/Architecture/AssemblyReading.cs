using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Puebla.Tests.Architecture;

/// <summary>What a compiled assembly uses of others, read from its metadata: types and members, not text, so that nothing hides behind an alias.</summary>
internal static class AssemblyReading
{
    /// <summary>Full names of the types used, each with the assembly that it comes from.</summary>
    public static IReadOnlyList<(string Assembly, string Namespace, string Type)> TypesUsedBy(
        Assembly assembly
    ) =>
        Read(
            assembly,
            (MetadataReader metadata) =>
                (IReadOnlyList<(string, string, string)>)
                    [
                        .. metadata
                            .TypeReferences.Select(metadata.GetTypeReference)
                            .Where(type =>
                                type.ResolutionScope.Kind == HandleKind.AssemblyReference
                            )
                            .Select(type =>
                                (
                                    metadata.GetString(
                                        metadata
                                            .GetAssemblyReference(
                                                (AssemblyReferenceHandle)type.ResolutionScope
                                            )
                                            .Name
                                    ),
                                    metadata.GetString(type.Namespace),
                                    metadata.GetString(type.Name)
                                )
                            ),
                    ]
        );

    /// <summary>Members called or read, as <c>Type.Member</c> with the namespace of the type.</summary>
    public static IReadOnlySet<string> MembersUsedBy(Assembly assembly) =>
        Read(
            assembly,
            metadata =>
                metadata
                    .MemberReferences.Select(metadata.GetMemberReference)
                    .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                    .Select(member => Name(metadata, member))
                    .ToHashSet(StringComparer.Ordinal)
        );

    private static string Name(MetadataReader metadata, MemberReference member)
    {
        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";
    }

    private static T Read<T>(Assembly assembly, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        return read(file.GetMetadataReader());
    }
}
