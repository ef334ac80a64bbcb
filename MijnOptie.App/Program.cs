using Microsoft.EntityFrameworkCore;
using MijnOptie.App;
using MijnOptie.App.Commands;

var builder = WebApplication.CreateBuilder(args);
builder.AddMijnOptie();
var app = builder.Build();
if (EF.IsDesignTime) return 0;
if (OperatorCommands.Are(args)) return await OperatorCommands.RunAsync(app, args, app.Lifetime.ApplicationStopping);
await app.UseMijnOptieAsync();
await app.RunAsync();
return 0;
