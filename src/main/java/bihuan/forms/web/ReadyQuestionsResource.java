package bihuan.forms.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.forms.ReadyQuestionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions that others have thought of already. */
@Needs(Right.MAKE_QUESTIONNAIRES)
@Path("ready-questions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "questionnaires", description = "What is asked, edition after edition")
public class ReadyQuestionsResource {

  @Inject ReadyQuestionnaires ready;

  @GET
  @Operation(
      summary = "A library of ready questions",
      description = "As one definition in JSON, its groups by what the questions are about.")
  public Response library() {
    return Response.ok(ready.library().toJson().toString()).build();
  }
}
