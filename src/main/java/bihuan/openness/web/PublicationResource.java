package bihuan.openness.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.loop.Publication.PublicationCheck;
import bihuan.loop.Publication.Words;
import bihuan.loop.web.Body;
import bihuan.loop.web.Caller;
import bihuan.openness.Openness;
import bihuan.openness.PublicationView;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the public may read of one issue; each operation answers with where it stands now. Whose it
 * is the issue says: to whoever may not see it there is none.
 */
@Needs(Right.ENTER)
@Path("issues/{number}/publication")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "publications", description = "What the public may read of closed issues")
@APIResponse(responseCode = "404", description = "There is no such issue, or it is not closed")
@APIResponse(responseCode = "409", description = "It stands elsewhere by now")
public class PublicationResource {

  @Inject Openness openness;
  @Inject Caller caller;

  /**
   * @param read the edition that was read before, 0 where there was none
   */
  public record Written(String title, String reported, String done, String verdict, int read) {}

  /**
   * @param read the edition that the head has read
   */
  public record Checked(boolean secrecy, boolean personalData, boolean traces, int read) {}

  public record KeptBack(String reason) {}

  @GET
  @Operation(summary = "What the public reads of it, or will")
  public PublicationView read(@PathParam("number") String number) {
    return openness.seenBy(caller.now(), new IssueNumber(number));
  }

  @PUT
  @Operation(summary = "What the public will read of it, once the head has cleared it")
  public PublicationView write(@PathParam("number") String number, Written told) {
    var it = Body.of(told);
    var words = new Words(it.title(), it.reported(), it.done(), it.verdict());
    openness.write(new IssueNumber(number), words, it.read(), caller.now());
    return read(number);
  }

  @PUT
  @Path("clearance")
  @Operation(summary = "Public from now on: looked through for secrets, personal data and traces")
  public PublicationView clear(@PathParam("number") String number, Checked told) {
    var it = Body.of(told);
    var checks =
        Map.of(
                PublicationCheck.SECRECY, it.secrecy(),
                PublicationCheck.PERSONAL_DATA, it.personalData(),
                PublicationCheck.TRACES, it.traces())
            .entrySet()
            .stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    openness.clear(new IssueNumber(number), checks, it.read(), caller.now());
    return read(number);
  }

  @PUT
  @Path("refusal")
  @Operation(summary = "Not for the public, for a reason")
  public PublicationView decline(@PathParam("number") String number, KeptBack told) {
    openness.decline(new IssueNumber(number), Body.of(told).reason(), caller.now());
    return read(number);
  }

  @PUT
  @Path("withdrawal")
  @Operation(summary = "Public no more, for a reason")
  public PublicationView withdraw(@PathParam("number") String number, KeptBack told) {
    openness.withdraw(new IssueNumber(number), Body.of(told).reason(), caller.now());
    return read(number);
  }
}
