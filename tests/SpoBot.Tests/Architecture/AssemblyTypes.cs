using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SpoBot.Tests.Architecture;

/// <summary>Reads an assembly and tells which types each of its own types knows: by inheritance, members, generics, attributes and code.</summary>
internal sealed class AssemblyTypes
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly SignatureNames _signatures;
    private HashSet<TypeName> _known = [];

    private AssemblyTypes(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _signatures = new SignatureNames(Type);
    }

    public static IReadOnlyDictionary<TypeName, HashSet<TypeName>> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return new AssemblyTypes(file).All();
    }

    public static IReadOnlyList<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private Dictionary<TypeName, HashSet<TypeName>> All()
    {
        var types = new Dictionary<TypeName, HashSet<TypeName>>();
        foreach (var handle in _reader.TypeDefinitions)
        {
            var name = NameOf(handle);
            if (!types.TryGetValue(name, out var known))
                types.Add(name, known = []);
            _known = known;
            Definition(_reader.GetTypeDefinition(handle));
            known.Remove(name);
        }

        return types;
    }

    private void Definition(TypeDefinition type)
    {
        Entity(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
            Entity(_reader.GetInterfaceImplementation(implemented).Interface);
        Parameters(type.GetGenericParameters());
        Attributes(type.GetCustomAttributes());
        foreach (var handle in type.GetFields())
        {
            var field = _reader.GetFieldDefinition(handle);
            field.DecodeSignature(_signatures, null);
            Attributes(field.GetCustomAttributes());
        }

        foreach (var handle in type.GetProperties())
            Attributes(_reader.GetPropertyDefinition(handle).GetCustomAttributes());
        foreach (var handle in type.GetMethods())
            Method(_reader.GetMethodDefinition(handle));
    }

    private void Method(MethodDefinition method)
    {
        method.DecodeSignature(_signatures, null);
        Parameters(method.GetGenericParameters());
        Attributes(method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters())
            Attributes(_reader.GetParameter(parameter).GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatures, null);
        foreach (var region in body.ExceptionRegions)
            Entity(region.CatchType);
        foreach (var token in IlTokens.Of(body.GetILReader()))
            Entity(token);
    }

    private void Parameters(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(p => _reader.GetGenericParameter(p).GetConstraints()))
            Entity(_reader.GetGenericParameterConstraint(constraint).Type);
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
            Entity(_reader.GetCustomAttribute(attribute).Constructor);
    }

    private void Entity(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                Type(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Type(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Member(_reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var method = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                method.DecodeSignature(_signatures, null);
                Entity(method.Method);
                break;
            default:
                Type(handle);
                break;
        }
    }

    private void Member(MemberReference member)
    {
        Entity(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
            member.DecodeMethodSignature(_signatures, null);
        else
            member.DecodeFieldSignature(_signatures, null);
    }

    private void Type(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _known.Add(NameOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                _known.Add(NameOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_signatures, null);
                break;
        }
    }

    private TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? NameOf(outer) : new(_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }

    private TypeName NameOf(TypeReferenceHandle handle)
    {
        var type = _reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf((TypeReferenceHandle)type.ResolutionScope)
            : new(_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }
}
