package bihuan.access.accounts.web;

import bihuan.access.AccountContacts;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller is reached, and how what they reported opens again after a reset. */
@Needs(Right.ENTER)
@Path("own-contact")
@Tag(name = "session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnContactResource {

  @Inject AccountContacts contacts;
  @Inject Me me;

  @GET
  @Operation(summary = "How the caller is reached, masked")
  public OwnContact read() {
    var account = me.getAccount();
    return new OwnContact(
        account.contact(),
        account.contactProven(),
        account.shutSince(),
        account.isShut() ? contacts.formerMask(me.now()) : "");
  }

  @PUT
  @Operation(
      summary = "Send a code to a contact the caller wants to be reached by",
      description = "It is the caller's once the code has been typed in.")
  @APIResponse(responseCode = "200", description = "a code is on its way")
  @APIResponse(responseCode = "422", description = "not a contact, or not the password")
  public Sent enter(Wish wish) {
    return new Sent(contacts.enter(wish.contact(), wish.password(), me.now()).orElse(null));
  }

  @POST
  @Path("former")
  @Operation(summary = "Send a code to the contact that was the caller's before the reset")
  @APIResponse(responseCode = "409", description = "nothing is shut, or there is no such contact")
  public Sent askFormer() {
    return new Sent(contacts.askFormer(me.now()).orElse(null));
  }

  @POST
  @Path("proof")
  @Operation(summary = "Type in the code that was sent")
  @APIResponse(responseCode = "204", description = "proved")
  @APIResponse(responseCode = "422", description = "not the code, or not any more")
  public void prove(Typed typed) {
    contacts.prove(typed.code(), me.now());
  }

  /**
   * How the caller is reached.
   *
   * @param contact masked, empty where there is none
   * @param proven they typed in what was sent there
   * @param shutSince since when what they reported is shut, null where it is not
   * @param former where a code goes that opens it, masked; empty where nowhere
   */
  public record OwnContact(String contact, boolean proven, Instant shutSince, String former) {}

  /** A contact, and the password of the account. */
  public record Wish(String contact, String password) {

    @Override
    public String toString() {
      return "Wish";
    }
  }

  /**
   * A code was made.
   *
   * @param code null but where a demonstration cannot send it
   */
  public record Sent(String code) {

    @Override
    public String toString() {
      return "Sent";
    }
  }

  /** What was typed in. */
  public record Typed(String code) {

    @Override
    public String toString() {
      return "Typed";
    }
  }
}
