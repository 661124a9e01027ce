package bihuan.panel.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.files.SheetWriter;
import bihuan.panel.ObserverFilter;
import bihuan.panel.ObserverRow;
import bihuan.panel.Observers;
import bihuan.web.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The panel over REST, for the office. */
@Needs(Right.KEEP_PANEL)
@Path("panel")
@Tag(name = "panel", description = "Experience officers and observers")
@ApplicationScoped
public class PanelResource {

  private static final int PAGE = 50;
  private static final int WIDE = 24;

  @Inject Observers observers;
  @Inject PageWords say;
  @Inject Me me;

  @GET
  @Path("observers")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Members of the panel by name, fifty at a time; for the coordination office",
      description = "`after` is the id of the last one of the page before.")
  public List<ObserverRow> list(
      @QueryParam("text") String text, @QueryParam("after") String after) {
    return observers.list(
        new ObserverFilter(text, null, null, null, null, null), after, PAGE, me.now());
  }

  @GET
  @Path("template")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(summary = "An empty sheet to fill in for the import")
  public Response template() {
    var heads = Stream.of(PanelColumn.values()).map(it -> say.words(it.key())).toList();
    var sheet =
        new SheetWriter(
            say.words("panel.import.sheet"), heads, heads.stream().map(it -> WIDE).toList());
    StreamingOutput content = out -> sheet.write(Stream.of(), out);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"panel.xlsx\"")
        .build();
  }
}
