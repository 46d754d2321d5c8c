using Puebla.Web.Site;

var site = SiteHost.Build(new SiteSettings { ConnectionString = Environment.GetEnvironmentVariable("PUEBLA_DATABASE")! });
await site.RunAsync();
