package bihuan.access.accounts.web;

import bihuan.Refusal;
import bihuan.access.AccountFilter;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Confirmations;
import bihuan.access.Enrolment;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.SecretShare;
import bihuan.access.web.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts, for the three administrators: one opens, one appoints, all three read. */
@Needs(Right.READ_ACCOUNTS)
@Path("accounts")
@Tag(name = "accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AccountsResource {

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject Confirmations confirmations;
  @Inject Me me;

  @GET
  @Operation(summary = "List accounts by name, a page at a time")
  @APIResponse(responseCode = "200", description = "up to 50 accounts")
  @APIResponse(responseCode = "403", description = "only for administrators")
  public List<AccountRow> list(
      @Parameter(description = "begins the name or is part of the person's name")
          @QueryParam("text")
          String text,
      @QueryParam("role") Role role,
      @Parameter(description = "code of the unit") @QueryParam("unit") String unit,
      @QueryParam("standing") AccountFilter.Standing standing,
      @Parameter(description = "the last name of the page before") @QueryParam("after")
          String after) {
    var filter = new AccountFilter(text, role, unit, standing);
    return accounts.list(me.getActor(), filter, after, Accounts.PAGE);
  }

  @GET
  @Path("{name}")
  @Operation(summary = "One account")
  public AccountRow read(@PathParam("name") String name) {
    return accounts.seenBy(me.getActor(), name);
  }

  @Needs(Right.OPEN_ACCOUNTS)
  @POST
  @Operation(
      summary = "Open an account (system administrator)",
      description =
          "It has no role and no password yet. The answered half of the secret is shown only here;"
              + " the other half is for the administrator of another power who confirms.")
  @APIResponse(responseCode = "201", description = "opened, to be confirmed")
  @APIResponse(responseCode = "409", description = "the name is taken")
  public Response open(NewAccount asked) {
    var name = orEmpty(asked.name());
    var share =
        enrolment.open(name, orEmpty(asked.displayZh()), orEmpty(asked.displayEn()), me.now());
    return Response.created(URI.create("accounts/" + name)).entity(share).build();
  }

  @Needs(Right.APPOINT_ACCOUNTS)
  @PUT
  @Path("{name}/appointment")
  @Operation(
      summary = "Appoint to a role and a unit (security administrator, never oneself)",
      description =
          "An administrator, a head or a coordinator is appointed once another administrator of"
              + " another power has confirmed it.")
  public AppointmentOutcome appoint(@PathParam("name") String name, AccountRole asked) {
    if (asked.role() == null) {
      throw Refusal.invalid("access.appoint.role").at("role");
    }
    var unit = orEmpty(asked.unit());
    return new AppointmentOutcome(
        enrolment.appoint(name, asked.role(), unit, me.now()).orElse(null));
  }

  @Needs(Right.APPOINT_ACCOUNTS)
  @DELETE
  @Path("{name}/appointment")
  @Operation(summary = "Take the role away (security administrator)")
  public void dismiss(@PathParam("name") String name) {
    enrolment.dismiss(name, me.now());
  }

  @Needs(Right.OPEN_ACCOUNTS)
  @PUT
  @Path("{name}/disabling")
  @Operation(summary = "Disable; all its sessions end (system administrator)")
  public void disable(@PathParam("name") String name) {
    enrolment.disable(name, me.now());
  }

  @Needs(Right.OPEN_ACCOUNTS)
  @DELETE
  @Path("{name}/disabling")
  @Operation(summary = "Enable again (system administrator)")
  public void enable(@PathParam("name") String name) {
    enrolment.enable(name, me.now());
  }

  @Needs(Right.OPEN_ACCOUNTS)
  @DELETE
  @Path("{name}/lock")
  @Operation(summary = "Unlock after wrong tries (system administrator)")
  public void unlock(@PathParam("name") String name) {
    enrolment.unlock(name, me.now());
  }

  @POST
  @Path("{name}/reset")
  @Operation(
      summary = "Ask for a new secret of a lost password (system administrator)",
      description =
          "It goes to the contact of the account, which no administrator reads. Administrators,"
              + " heads and coordinators, and whoever has no such contact, need another"
              + " administrator of another power to confirm; without a contact each of the two gets"
              + " a half.")
  public SecretShare reset(@PathParam("name") String name) {
    return enrolment.reset(name, me.now());
  }

  @PUT
  @Path("{name}/recognition")
  @Operation(
      summary = "Answer for it that whoever holds the account is its owner",
      description =
          "By an administrator without a hand in the reset. What was reported with the account is"
              + " open again from then on.")
  @APIResponse(responseCode = "204", description = "open again")
  public void recognise(@PathParam("name") String name, Recognition recognition) {
    confirmations.recognise(name, recognition.how(), me.now());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** A new account: what they sign in with, and their name in Chinese and English. */
  public record NewAccount(String name, String displayZh, String displayEn) {}

  /** What somebody is to be; the unit only where the role needs one. */
  public record AccountRole(Role role, String unit) {}

  /**
   * What came of it.
   *
   * @param request what waits for another administrator; null where it is done
   */
  public record AppointmentOutcome(String request) {}

  /** How it was made sure who they are. */
  public record Recognition(String how) {}
}
