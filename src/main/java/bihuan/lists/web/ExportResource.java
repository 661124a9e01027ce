package bihuan.lists.web;

import bihuan.access.By;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.TakenBy;
import bihuan.deadlines.Light;
import bihuan.files.SheetWriter;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueList;
import bihuan.lists.IssueLists;
import bihuan.loop.web.Caller;
import bihuan.parties.web.UnitNames;
import bihuan.web.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A list as a spreadsheet: the rows and columns its reader sees on the page, and no others. */
@Needs(Right.ENTER)
@Path("issues/export")
@ApplicationScoped
@Tag(name = "issues", description = "What was found, as the caller may see it")
public class ExportResource {

  private static final int AT_ONCE = 500;

  private static final int WIDE = 60;
  private static final int NARROW = 22;

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject Caller caller;
  @Inject TakenBy takenBy;
  @Inject UnitNames names;
  @Inject PageWords say;

  @GET
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(
      summary =
          "The list as xlsx, at most 5,000 rows; takes the filters of GET /issues and `col` for"
              + " columns")
  @Parameter(name = "q", in = ParameterIn.QUERY)
  @Parameter(name = "stage", in = ParameterIn.QUERY)
  @Parameter(name = "phase", in = ParameterIn.QUERY)
  @Parameter(name = "light", in = ParameterIn.QUERY)
  @Parameter(name = "unit", in = ParameterIn.QUERY)
  @Parameter(name = "process", in = ParameterIn.QUERY)
  @Parameter(name = "measure", in = ParameterIn.QUERY)
  @Parameter(name = "district", in = ParameterIn.QUERY)
  @Parameter(name = "kind", in = ParameterIn.QUERY)
  @Parameter(name = "nature", in = ParameterIn.QUERY)
  @Parameter(name = "grade", in = ParameterIn.QUERY)
  @Parameter(name = "pick", in = ParameterIn.QUERY)
  @Parameter(name = "order", in = ParameterIn.QUERY)
  @Parameter(name = "col", in = ParameterIn.QUERY)
  @Parameter(name = "after", in = ParameterIn.QUERY)
  @Parameter(name = "trail", in = ParameterIn.QUERY)
  public Response export(@Context UriInfo uri) {
    var asked = uri.getQueryParameters();
    var address = IssueListAddress.demanded(name -> asked.getOrDefault(name, List.of()));
    var now = caller.now();
    var columns = Column.chosen(address.columns(), now.actor());
    var wanted = address.wanted(IssueFilter.Order.PRESSING, now.actor()).after(null);
    var heads = heads(columns);
    var sheet = new SheetWriter(say.words("lists.export.sheet"), heads, widths(heads.size()));
    var taken = takenBy.imprint("issues.xlsx", names.unit(now.actor().unit()));
    StreamingOutput content = out -> sheet.write(rows(wanted, columns, now), taken, out);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bihuan-issues.xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private List<String> heads(List<Column> columns) {
    return Stream.concat(
            Stream.of(
                say.words("lists.column.NUMBER"),
                say.words("lists.column.TITLE"),
                say.words("lists.column.STEP")),
            columns.stream().map(it -> say.words("lists.column." + it)))
        .toList();
  }

  /** Wide for the title, which comes second. */
  private static List<Integer> widths(int columns) {
    return IntStream.range(0, columns).mapToObj(it -> it == 1 ? WIDE : NARROW).toList();
  }

  private Stream<List<?>> rows(IssueFilter wanted, List<Column> columns, By now) {
    var first = page(wanted, now);
    var rows =
        Stream.iterate(
                first,
                it -> it != null,
                it -> it.next() == null ? null : page(wanted.after(it.next()), now))
            .flatMap(it -> it.rows().stream())
            .map(lines::of)
            .<List<?>>map(it -> cells(it, columns));
    return first.partial()
        ? Stream.concat(Stream.<List<?>>of(List.of("", say.words("lists.issues.partial"))), rows)
        : rows;
  }

  private IssueList page(IssueFilter wanted, By now) {
    lists.requireOpen(now.actor());
    return lists.list(wanted, now.actor(), now.at(), AT_ONCE);
  }

  private List<Object> cells(IssueLine line, List<Column> columns) {
    var cells = new ArrayList<Object>();
    cells.add(line.getNumber());
    cells.add(line.getTitle());
    cells.add(line.row().step() == 0 ? "" : (Object) line.row().step());
    columns.forEach(it -> cells.add(cell(line, it)));
    return cells;
  }

  /** Days as days, so that they can be sorted and counted. */
  private Object cell(IssueLine line, Column column) {
    return switch (column) {
      case DUE -> due(line.row().lamp());
      case IN_HAND -> line.row().inHand();
      case FILED -> line.row().filedOn();
      case CLOSED -> line.row().closedOn();
      default -> line.word(column.name());
    };
  }

  /** One that may still move says so, and is no day to reckon with. */
  private Object due(Light.Lamp lamp) {
    return lamp.provisional()
        ? say.words("lists.export.provisional", lamp.due().toString())
        : lamp.due();
  }
}
