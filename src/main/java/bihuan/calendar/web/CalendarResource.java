package bihuan.calendar.web;

import bihuan.Open;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.calendar.Adjustment;
import bihuan.calendar.CalendarChanges;
import bihuan.calendar.Calendars;
import bihuan.calendar.Day;
import bihuan.calendar.DayKind;
import bihuan.calendar.YearImport;
import bihuan.calendar.YearRow;
import bihuan.files.SheetReader;
import bihuan.web.Words;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Working days, for other systems; the limits counted in them are a resource below it. */
@Needs(Right.ENTER)
@Path("calendar")
@Tag(name = "calendar", description = "Working days and the limits counted in them")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CalendarResource {

  private static final Set<DayKind> AS_THE_WEEK_SAYS = EnumSet.of(DayKind.WORKING, DayKind.WEEKEND);

  private static final int MOST_CHANGES = 20;

  @Inject Calendars calendars;
  @Inject Adjustment adjustment;
  @Inject YearImport imports;
  @Inject CalendarChanges changes;
  @Inject Me me;

  @GET
  @Open
  @Path("due")
  @Operation(
      summary = "When a limit ends",
      description =
          "The day of receipt is not counted; the limit ends with its last working day,"
              + " Asia/Shanghai. Answers with every day counted or skipped and why. 422 where the"
              + " date or the number of days is not usable.")
  public DueView due(
      @Parameter(description = "day of receipt, as in 2026-02-13") @QueryParam("received")
          String received,
      @Parameter(description = "working days, 0 to 366") @QueryParam("days") String days,
      @Context HttpHeaders headers) {
    var from = Typed.date(received, "received");
    var count = Typed.days(days, "days");
    return atField(
        "received",
        () -> DueView.of(from, count, calendars.current().after(from, count), words(headers)));
  }

  @GET
  @Path("years/{year}")
  @Operation(
      summary = "A year's calendar",
      description = "The days that are not as the week says. 422 where the year is out of range.")
  public YearView year(@PathParam("year") String year, @Context HttpHeaders headers) {
    var number = Typed.year(year);
    return atField("year", () -> yearView(number, words(headers)));
  }

  @GET
  @Path("years")
  @Operation(
      summary = "The years that have a list",
      description = "Each with the list in force: announced or provisional, and where it was read.")
  public List<YearRow> years() {
    return calendars.years();
  }

  @GET
  @Path("years/{year}/versions")
  @Operation(
      summary = "Every list a year has had",
      description = "The newest first; none where the year has no list. 422 where it is no year.")
  public List<YearRow> versions(@PathParam("year") String year) {
    return calendars.history(Typed.year(year));
  }

  @GET
  @Path("years/{year}/versions/{version}")
  @Operation(
      summary = "The days of a year's list in one version",
      description = "404 where the year has had no such list.")
  public List<DayView> version(
      @PathParam("year") String year,
      @Parameter(description = "from 1") @PathParam("version") String version,
      @Context HttpHeaders headers) {
    return calendars.version(Typed.year(year), Typed.version(version)).stream()
        .map(it -> DayView.of(it, words(headers)))
        .toList();
  }

  @Needs(Right.ADJUST_CALENDAR)
  @GET
  @Path("changes")
  @Operation(
      summary = "The latest changes, and how far what is due has followed them",
      description = "At most twenty, the latest first. done is null while issues still follow.")
  public List<ChangeView> changes() {
    return changes.latest(MOST_CHANGES).stream().map(ChangeView::of).toList();
  }

  @Needs(Right.ADJUST_CALENDAR)
  @POST
  @Path("imports/preview")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "What would change with a year's notice",
      description =
          "The body is the file, at most 2 MB: JSON as of holiday-cn, an iCalendar, Excel or CSV."
              + " Nothing is changed. 413 where it is too large; 422 with every line that is"
              + " wrong.")
  public NoticeAnswer preview(
      @Parameter(description = "number of the notice, at most 200 characters") @QueryParam("notice")
          String notice,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    return NoticeAnswer.of(
        imports.preview(SheetReader.content(body), notice, me.now()), words(headers));
  }

  @Needs(Right.ADJUST_CALENDAR)
  @POST
  @Path("imports")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Bring in a year's notice that was previewed",
      description =
          "The body is the same file, beside it the digest of the preview. 409 where something has"
              + " come between. What holds already is not brought a second time: then changed is"
              + " false. What is due follows afterwards, see changes.")
  public NoticeAnswer bring(
      @Parameter(description = "number of the notice, as in the preview") @QueryParam("notice")
          String notice,
      @Parameter(description = "of the preview") @QueryParam("digest") String digest,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    return NoticeAnswer.of(
        imports.confirm(SheetReader.content(body), notice, digest, me.now()), words(headers));
  }

  @Needs(Right.ADJUST_CALENDAR)
  @PUT
  @Path("days/{date}")
  @Operation(
      summary = "Work or keep free a day in this city alone",
      description = "By the head of the office or the system administrator, with a reason.")
  public void declare(@PathParam("date") String date, LocalChange change) {
    var day = Typed.date(date, "date");
    atField("date", () -> declare(day, change));
  }

  @Needs(Right.ADJUST_CALENDAR)
  @DELETE
  @Path("days/{date}")
  @Operation(
      summary = "Give up a day of this city's own",
      description = "By the head of the office or the system administrator, with a reason.")
  public void withdraw(
      @PathParam("date") String date,
      @Parameter(description = "why; goes on record") @QueryParam("reason") String reason) {
    adjustment.withdraw(Typed.date(date, "date"), reason, me.now());
  }

  private Void declare(LocalDate day, LocalChange change) {
    adjustment.declare(day, change.working(), change.reason(), me.now());
    return null;
  }

  private YearView yearView(int year, ResourceBundle words) {
    var days = calendars.current();
    var all = days.daysOf(year);
    return new YearView(
        year,
        days.isProvisional(year),
        days.statusOf(year),
        calendars.year(year).map(YearRow::version).orElse(0),
        calendars.year(year).map(YearRow::notice).orElse(""),
        days.noticeOf(year),
        (int) all.stream().filter(Day::isWorking).count(),
        all.stream()
            .filter(it -> !AS_THE_WEEK_SAYS.contains(it.kind()))
            .map(it -> DayView.of(it, words))
            .toList());
  }

  /** A refusal of the calendar knows no field; the caller does. */
  private static <T> T atField(String field, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (Refusal refusal) {
      var placed = refusal.ground() != Refusal.Ground.INVALID || refusal.field().isPresent();
      throw placed ? refusal : refusal.at(field);
    }
  }

  private static ResourceBundle words(HttpHeaders headers) {
    return Words.in(headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.CHINESE));
  }

  /**
   * A day of this city's own.
   *
   * @param working true to work on it, false to keep it free
   * @param reason why; goes on record
   */
  public record LocalChange(boolean working, String reason) {}
}
