using Microsoft.AspNetCore.Components.Server.Circuits;

namespace MijnOptie.App.Services.Circuits;

/// <summary>Enters each live page of a member of staff in the register, for as long as it lives.</summary>
internal sealed class CircuitRegister(OpenCircuits circuits, StaffAuthentication authentication) : CircuitHandler
{
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        await authentication.OpenAsync();
        if (authentication.Account is not null) circuits.Add(authentication);
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        circuits.Remove(authentication);
        return Task.CompletedTask;
    }
}
