using Microsoft.EntityFrameworkCore;
using MijnOptie.App;

var builder = WebApplication.CreateBuilder(args);
builder.AddMijnOptie();
var app = builder.Build();
if (EF.IsDesignTime) return;
await app.UseMijnOptieAsync();
await app.RunAsync();
