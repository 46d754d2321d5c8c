namespace Puebla.Web.EmbeddedPostgres;

/// <summary>What lies where in a data folder.</summary>
internal sealed record ClusterFolders(string Data)
{
    /// <summary>The cluster itself.</summary>
    public string Cluster => Path.Combine(Data, "postgres");

    /// <summary>A cluster while initdb makes it; renamed once it is whole, so a start that was killed leaves no half cluster.</summary>
    public string Unfinished => Path.Combine(Data, "postgres.new");

    public string Log => Path.Combine(Data, "postgres.log");
    public string OlderLog => Path.Combine(Data, "postgres.log.1");

    /// <summary>The password of Puebla's own role, which owns its database and is no superuser.</summary>
    public string Password => Path.Combine(Data, "password");

    /// <summary>The password of the superuser <c>postgres</c>, for an administrator.</summary>
    public string AdminPassword => Path.Combine(Data, "password.admin");

    public string Users => Path.Combine(Data, "users.lock");
    public string Start => Path.Combine(Data, "start.lock");
}
