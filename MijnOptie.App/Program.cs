using MijnOptie.App.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddShell();
var app = builder.Build();
app.MapShell();
await app.RunAsync();
