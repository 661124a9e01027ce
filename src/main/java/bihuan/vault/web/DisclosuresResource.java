package bihuan.vault.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import bihuan.vault.DisclosureRequests;
import bihuan.vault.DisclosureRow;
import bihuan.vault.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests to see who a reporter is. To everybody without a part in them there are none (404). */
@Needs(Right.READ_DISCLOSURES)
@Path("disclosures")
@Tag(name = "disclosures", description = "Requests of the office to see who a reporter is")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DisclosuresResource {

  @Inject DisclosureRequests requests;
  @Inject Disclosure disclosure;
  @Inject Me me;

  @GET
  @Operation(
      summary = "Requests, the latest first",
      description = "Thirty at a time; an empty list for whoever has no part in any.")
  public List<DisclosureRow> list(
      @Parameter(description = "waiting (for me to rule on), mine (default), all")
          @QueryParam("view")
          String view,
      @Parameter(description = "id of the last row of the page before") @QueryParam("after")
          String after) {
    return switch (view == null ? "mine" : view) {
      case "waiting" -> requests.waitingFor(me.now());
      case "all" -> requests.all(me.now(), after);
      default -> requests.askedBy(me.now(), after);
    };
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One request, without the identity")
  public DisclosureRow one(@PathParam("id") String id) {
    return requests.seenBy(me.now(), id);
  }

  @Needs(Right.ASK_FOR_IDENTITIES)
  @POST
  @Operation(
      summary = "Ask to see who filed an issue",
      description =
          "By coordinator or head. 422 for an anonymous issue (there is nothing to disclose), a"
              + " reason under ten characters or an unknown purpose; 409 where one is open"
              + " already.")
  @APIResponse(responseCode = "201", description = "asked; answers with the request's id")
  public Response ask(Asking asking) {
    var it = asking == null ? new Asking("", "", "") : asking;
    var id = disclosure.ask(it.issue(), purpose(it.purpose()), it.reason(), me.now());
    return Response.created(URI.create("disclosures/" + id))
        .entity(new DisclosureAsked(id))
        .build();
  }

  @Needs(Right.RULE_ON_IDENTITIES)
  @PUT
  @Path("{id}/approval")
  @Operation(
      summary = "Grant a request",
      description = "By head or security administrator, never by whoever asked. Holds for a day.")
  public void approve(@PathParam("id") String id) {
    disclosure.approve(id, me.now());
  }

  @Needs(Right.RULE_ON_IDENTITIES)
  @PUT
  @Path("{id}/refusal")
  @Operation(
      summary = "Decline a request",
      description = "By head or security administrator, with a reason of ten characters at least.")
  public void decline(@PathParam("id") String id, DisclosureDeclined told) {
    disclosure.decline(id, told == null ? "" : told.reason(), me.now());
  }

  @Needs(Right.ASK_FOR_IDENTITIES)
  @POST
  @Path("{id}/viewing")
  @Operation(
      summary = "See the identity, once",
      description = "By whoever asked, within a day of the approval. 409 ever after.")
  @APIResponse(
      responseCode = "200",
      description = "the identity; not to be kept",
      content = @Content(schema = @Schema(implementation = Identity.class)))
  public Response see(@PathParam("id") String id) {
    var once = new CacheControl();
    once.setNoStore(true);
    return Response.ok(disclosure.see(id, me.now())).cacheControl(once).build();
  }

  private static DisclosurePurpose purpose(String name) {
    return Stream.of(DisclosurePurpose.values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("vault.purposeMissing").at("purpose"));
  }

  /**
   * A request to see who filed an issue.
   *
   * @param issue its number
   * @param purpose PROTECTION, LAW, CONTACT, MALICE or AWARD
   * @param reason ten characters at least
   */
  public record Asking(String issue, String purpose, String reason) {}

  /** The id under which a request goes on. */
  public record DisclosureAsked(String id) {}

  /**
   * Why not.
   *
   * @param reason ten characters at least
   */
  public record DisclosureDeclined(String reason) {}
}
