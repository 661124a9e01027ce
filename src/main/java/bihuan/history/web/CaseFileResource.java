package bihuan.history.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.history.CaseFiles;
import bihuan.loop.web.Caller;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A whole issue as one document to keep, to print and to check without the house. */
@Needs(Right.ENTER)
@Path("issues/{number}/case-file")
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class CaseFileResource {

  @Inject CaseFiles caseFiles;
  @Inject CaseFileWords words;
  @Inject Caller caller;

  @GET
  @Produces("text/html;charset=UTF-8")
  @Operation(
      summary = "The case file, for coordinators, the head and supervision officers",
      description =
          "One HTML file to save: the history as the caller may read it, every entry of the ledger"
              + " and the proof up to a master seal. Opened anywhere it computes its seals again;"
              + " `./bihuan verify-ledger FILE` does the same. The export goes on record.")
  @APIResponse(responseCode = "200", description = "The document, as an attachment")
  @APIResponse(responseCode = "404", description = "Unknown, or none of the caller's business")
  public Response export(@PathParam("number") String number) {
    var html = caseFiles.export(new IssueNumber(number), words, caller.now());
    return Response.ok(html)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bihuan-" + number + ".html\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
