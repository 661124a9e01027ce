package bihuan.panel.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.city.District;
import bihuan.files.SheetWriter;
import bihuan.panel.Category;
import bihuan.panel.Interest;
import bihuan.panel.Membership;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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

  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.of(
                      PanelColumn.NAME,
                      PanelColumn.NAME_EN,
                      PanelColumn.CATEGORY,
                      PanelColumn.OFFICER,
                      PanelColumn.ORGANISATION,
                      PanelColumn.INTERESTS,
                      PanelColumn.DISTRICTS,
                      PanelColumn.FROM,
                      PanelColumn.UNTIL)
                  .map(PanelColumn::key),
              Stream.of("panel.membership"))
          .toList();

  @Inject Observers observers;
  @Inject PageWords say;
  @Inject TakenBy takenBy;
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
  @Path("sheet")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(
      summary = "The panel as an Excel sheet, by name; for the coordination office",
      description = "How to reach somebody is not in it: each look at that is on record.")
  public Response sheet(
      @QueryParam("text") String text,
      @QueryParam("category") Category category,
      @QueryParam("membership") Membership membership,
      @QueryParam("district") District district,
      @QueryParam("interest") Interest interest,
      @QueryParam("as") String as)
      throws IOException {
    var officer = as == null ? null : Boolean.valueOf(as.equals("officer"));
    var filter = new ObserverFilter(text, category, membership, district, interest, officer);
    var heads = COLUMNS.stream().map(say::words).toList();
    var out = new ByteArrayOutputStream();
    new SheetWriter(say.words("panel.observers"), heads, heads.stream().map(it -> WIDE).toList())
        .write(
            observers.list(filter, null, Integer.MAX_VALUE, me.now()).stream().map(this::cells),
            takenBy.imprint("panel.xlsx", ""),
            out);
    return Response.ok(out.toByteArray())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"panel.xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private List<Object> cells(ObserverRow it) {
    return List.of(
        it.name(),
        it.nameEn(),
        say.it(it.category()),
        say.words(it.experienceOfficer() ? "panel.officer" : "panel.observer"),
        it.organisation(),
        it.interests().stream().map(say::it).collect(Collectors.joining("; ")),
        it.districts().stream().map(say::it).collect(Collectors.joining("; ")),
        it.from(),
        it.until(),
        say.it(it.membership()));
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
