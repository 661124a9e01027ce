package bihuan.lists.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.city.District;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueList;
import bihuan.lists.IssueLists;
import bihuan.lists.Preset;
import bihuan.loop.Stage;
import bihuan.loop.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Issues by the page, narrowed by what the caller asks for. */
@Needs(Right.ENTER)
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class IssueListResource {

  @Inject IssueLists lists;
  @Inject Caller caller;

  @GET
  @Operation(
      summary = "One page of the issues the caller may see, 20 at a time",
      description =
          "`partial` is true where the words are in so many issues that only the 5,000 most alike"
              + " were looked through")
  public IssueList list(
      @Parameter(description = "a number, or words to look for") @QueryParam("q") String words,
      @QueryParam("stage") Stage stage,
      @QueryParam("phase") Phase phase,
      @QueryParam("light") Light light,
      @QueryParam("unit") String unit,
      @QueryParam("process") String process,
      @QueryParam("measure") Integer measure,
      @QueryParam("district") District district,
      @QueryParam("kind") Kind kind,
      @QueryParam("nature") Nature nature,
      @QueryParam("grade") IssueClass grade,
      @QueryParam("pick") Preset preset,
      @QueryParam("order") @DefaultValue("NEWEST") IssueFilter.Order order,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    var wanted =
        new IssueFilter(
            words, stage, phase, light, unit, process, measure, district, kind, nature, grade,
            preset, order, after);
    var now = caller.now();
    lists.requireOpen(now.actor());
    return lists.list(wanted, now.actor(), now.at());
  }
}
