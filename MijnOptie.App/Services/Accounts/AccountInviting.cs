using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>
/// Makes accounts, each with its invitation, its mail and its line in the audit log in one transaction. The only way an
/// account comes into being outside the demo.
/// </summary>
internal sealed class AccountInviting(
    DataContexts contexts, Invitations invitations, AccountMails mails, Outbox outbox, AuditLog audit, TimeProvider time)
{
    /// <summary>Most accounts made at once.</summary>
    public const int Most = 500;

    /// <summary>Makes one account.</summary>
    /// <returns>Its id, or the error <see cref="CheckAsync"/> gives.</returns>
    public async Task<Result<Guid>> InviteAsync(AccountReach reach, NewAccount wanted, CancellationToken cancellationToken)
    {
        var made = await InviteAsync(reach, [wanted], cancellationToken);
        return made.Refusals.IsEmpty ? made.Accounts[0] : made.Refusals[0].Reason;
    }

    /// <summary>Makes all accounts or, when one of them is refused, none.</summary>
    public Task<InviteOutcome> InviteAsync(AccountReach reach, IReadOnlyList<NewAccount> wanted, CancellationToken cancellationToken) =>
        InviteAsync(reach, wanted, _ => { }, cancellationToken);

    /// <summary>Makes one account and gives the secret of its link, beside the mail.</summary>
    /// <returns>The secret, or the error <see cref="CheckAsync"/> gives.</returns>
    public async Task<Result<Secret>> InviteByHandAsync(AccountReach reach, NewAccount wanted, CancellationToken cancellationToken)
    {
        Secret? secret = null;
        var made = await InviteAsync(reach, [wanted], handed => secret = handed, cancellationToken);
        return made.Refusals.IsEmpty ? secret! : made.Refusals[0].Reason;
    }

    private async Task<InviteOutcome> InviteAsync(AccountReach reach, IReadOnlyList<NewAccount> wanted, Action<Secret> hand, CancellationToken cancellationToken)
    {
        // One save holds rows of one organisation: a line in the audit log belongs to it.
        if (wanted.Select(a => a.Organisation).Distinct().Count() > 1) throw new ArgumentException("All accounts must be of one organisation.", nameof(wanted));
        var organisation = wanted[0].Organisation?.Value;
        var who = reach.In(organisation);
        await using var context = contexts.Open(who.Scope);
        var refusals = await CheckAsync(context, reach, wanted, cancellationToken);
        if (!refusals.IsEmpty) return new InviteOutcome([], refusals);
        var name = organisation is { } id ? await context.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleAsync(cancellationToken) : null;
        var roles = await context.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, cancellationToken);
        var made = ImmutableArray.CreateBuilder<Guid>(wanted.Count);
        foreach (var one in wanted)
        {
            var account = New(one);
            context.Users.Add(account);
            foreach (var role in one.Roles) context.UserRoles.Add(new() { UserId = account.Id, RoleId = roles[role] });
            hand(await SendAsync(context, reach, account, name, cancellationToken));
            audit.Add(context, who, AuditAct.InvitedColleague, account.Id);
            made.Add(account.Id);
        }
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Someone made an account with one of these addresses meanwhile.
            await using var again = contexts.Open(who.Scope);
            refusals = await CheckAsync(again, reach, wanted, cancellationToken);
            if (refusals.IsEmpty) throw;
            return new InviteOutcome([], refusals);
        }
        return new InviteOutcome(made.ToImmutable(), []);
    }

    /// <summary>Sends a new link; the old one works no longer.</summary>
    /// <returns>The account, or <c>Account.Gone</c>, <c>Account.IsClosed</c> or <c>Account.TakenUp</c>.</returns>
    public async Task<Result<Guid>> ResendAsync(AccountReach reach, Guid id, CancellationToken cancellationToken) =>
        (await ResendByHandAsync(reach, id, cancellationToken)).Error is { } error ? error : id;

    /// <summary>The same, and gives the secret of the new link beside the mail.</summary>
    public async Task<Result<Secret>> ResendByHandAsync(AccountReach reach, Guid id, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(reach, id, cancellationToken)).TryGet(out var found, out var error)) return error;
        await using var context = contexts.Open(reach.In(found.OrganisationId).Scope);
        var account = await context.Users.SingleAsync(a => a.Id == id, cancellationToken);
        var name = account.OrganisationId is { } own ? await context.Organisations.Where(o => o.Id == own).Select(o => o.Name).SingleAsync(cancellationToken) : null;
        var secret = await SendAsync(context, reach, account, name, cancellationToken);
        audit.Add(context, reach.In(account.OrganisationId), AuditAct.InvitedColleague, account.Id);
        await context.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>Takes back the open invitation of an account.</summary>
    /// <returns>The account, or <c>Account.Gone</c>, <c>Account.IsClosed</c> or <c>Account.TakenUp</c>.</returns>
    public async Task<Result<Guid>> RevokeAsync(AccountReach reach, Guid id, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(reach, id, cancellationToken)).TryGet(out var account, out var error)) return error;
        await using var context = contexts.Open(reach.In(account.OrganisationId).Scope);
        await invitations.RevokeAsync(context, id, cancellationToken);
        audit.Add(context, reach.In(account.OrganisationId), AuditAct.RevokedInvitation, id);
        await context.SaveChangesAsync(cancellationToken);
        return id;
    }

    /// <summary>Why accounts cannot be made; empty when they can. Codes: <c>Account.RolesMissing</c>, <c>Account.RoleNotAllowed</c>,
    /// <c>Account.OrganisationUnknown</c>, <c>Account.OrganisationEnded</c>, <c>Account.EmailTaken</c> (of a colleague),
    /// <c>Account.EmailUnavailable</c> (of someone out of reach, of whom nothing is said) and <c>Account.EmailTwice</c>.</summary>
    public async Task<ImmutableArray<InviteRefusal>> CheckAsync(AccountReach reach, IReadOnlyList<NewAccount> wanted, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await CheckAsync(context, reach, wanted, cancellationToken);
    }

    private async Task<ImmutableArray<InviteRefusal>> CheckAsync(
        AppDbContext context, AccountReach reach, IReadOnlyList<NewAccount> wanted, CancellationToken cancellationToken)
    {
        var today = Formats.LocalDate(time.GetUtcNow());
        var organisations = wanted.Select(a => a.Organisation).OfType<OrganisationId>().Select(o => o.Value).Distinct().ToList();
        var known = await context.Organisations.Where(o => organisations.Contains(o.Id) && !o.IsPool).Select(o => o.Id).ToListAsync(cancellationToken);
        var ended = await context.Organisations.Where(o => organisations.Contains(o.Id)).Where(OrganisationQueries.Ended(today)).Select(o => o.Id).ToListAsync(cancellationToken);
        var keys = wanted.Select(a => Normal(a.Email)).ToList();
        var taken = (await context.Users.Where(a => keys.Contains(a.NormalizedEmail!) || keys.Contains(a.NormalizedUserName!))
            .Select(a => new { Key = a.NormalizedEmail!, a.OrganisationId }).ToListAsync(cancellationToken)).ToDictionary(a => a.Key, a => a.OrganisationId);
        return [.. wanted.Select((one, at) => (At: at, Reason: ReasonOf(one))).Where(r => r.Reason is not null).Select(r => new InviteRefusal(r.At, r.Reason!))];

        Error? ReasonOf(NewAccount one)
        {
            if (one.Roles.IsDefaultOrEmpty) return new Error("Account.RolesMissing");
            if (!one.Roles.All(AccountReach.RolesIn(one.Organisation?.Value).Contains)) return new Error("Account.RoleNotAllowed");
            if (!reach.Covers(one.Organisation?.Value) || (one.Organisation is { } id && !known.Contains(id.Value))) return new Error("Account.OrganisationUnknown");
            if (one.Organisation is { } over && ended.Contains(over.Value)) return new Error("Account.OrganisationEnded");
            if (taken.TryGetValue(Normal(one.Email), out var owner)) return new Error(reach.Covers(owner) ? "Account.EmailTaken" : "Account.EmailUnavailable");
            return keys.Count(key => key == Normal(one.Email)) > 1 ? new Error("Account.EmailTwice") : null;
        }
    }

    private StaffAccount New(NewAccount wanted)
    {
        var now = time.GetUtcNow();
        return new StaffAccount
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = wanted.Name,
            OrganisationId = wanted.Organisation?.Value,
            Language = PageCultures.IsDutch ? "nl" : "en", // of who invites, until the person chooses
            Email = wanted.Email.Value,
            NormalizedEmail = Normal(wanted.Email),
            UserName = wanted.Email.Value,
            NormalizedUserName = Normal(wanted.Email),
            SecurityStamp = AccountStamps.New(),
            LockoutEnabled = true,
            CreatedAt = now,
        };
    }

    private async Task<Secret> SendAsync(AppDbContext context, AccountReach reach, StaffAccount account, string? organisation, CancellationToken cancellationToken)
    {
        var secret = await invitations.IssueAsync(context, account, reach.By, cancellationToken);
        outbox.Add(context, mails.Invitation(account, organisation, secret, time.GetUtcNow() + Invitations.Life));
        return secret;
    }

    private async Task<Result<StaffAccount>> FindAsync(AccountReach reach, Guid id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await AccountList.InReach(context, reach).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) switch
        {
            null => new Error("Account.Gone"),
            { ClosedAt: not null } => new Error("Account.IsClosed"),
            { EmailConfirmed: true } => new Error("Account.TakenUp"),
            var account => account,
        };
    }

    // As Identity looks an address up.
    private static string Normal(EmailAddress address) => address.Value.Normalize().ToUpperInvariant();
}
