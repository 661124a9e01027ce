package bihuan.reports.web;

import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.city.City;
import bihuan.files.SheetWriter;
import bihuan.ledger.BlockRow;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.HeadRow;
import bihuan.ledger.Inspection.Round;
import bihuan.parties.web.UnitNames;
import bihuan.reports.Audit;
import bihuan.reports.FullLedger;
import bihuan.reports.LedgerSide;
import bihuan.web.Language;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger, for audit administrators, coordinators, heads and supervision officers. */
@Needs(Right.READ_LEDGER)
@Path("ledger")
@Tag(name = "ledger")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LedgerResource {

  private static final String SIDE =
      "For the audit administrator: PEOPLE, CASES, or BOTH once a reason is given";
  private static final int CHUNK = 500;
  private static final List<String> HEADS =
      List.of("at", "what", "subject", "seq", "by", "facts", "previous", "seal");
  private static final List<Integer> WIDTHS = List.of(22, 22, 26, 8, 22, 60, 68, 68);

  @Inject Audit audit;
  @Inject FullLedger full;
  @Inject LedgerWords words;
  @Inject Language language;
  @Inject Clock clock;
  @Inject Me me;
  @Inject TakenBy takenBy;
  @Inject UnitNames names;

  @GET
  @Operation(summary = "The newest entries, newest first, up to 50 at a time")
  @APIResponse(responseCode = "200", description = "entries, and where to go on")
  @APIResponse(responseCode = "403", description = "not among those who read the ledger")
  public EntryPage entries(
      @Parameter(description = "in full (issue 2026-000042), or an issue's number alone")
          @QueryParam("subject")
          String subject,
      @Parameter(description = "in capitals: ASSIGN") @QueryParam("what") String what,
      @Parameter(description = "an account's name, or a reporter's pseudonym") @QueryParam("by")
          String by,
      @Parameter(description = "a day in the city's time: 2026-03-02") @QueryParam("day")
          String day,
      @Parameter(description = SIDE) @QueryParam("side") LedgerSide side,
      @Parameter(description = "what the page before gave as next") @QueryParam("before")
          String before) {
    var filter = words.filter(subject, what, by, LedgerPage.asked(day));
    return EntryPage.of(audit.entries(filter, side, before, Audit.PAGE + 1, me.now()));
  }

  @GET
  @Path("sheet")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(summary = "The newest entries as an Excel sheet, up to 5,000")
  public Response sheet(
      @QueryParam("subject") String subject,
      @QueryParam("what") String what,
      @QueryParam("by") String by,
      @QueryParam("day") String day,
      @Parameter(description = SIDE) @QueryParam("side") LedgerSide side)
      throws IOException {
    var filter = words.filter(subject, what, by, LedgerPage.asked(day));
    var locale = language.getLocale();
    var bundle = Words.in(locale);
    var heads = HEADS.stream().map(it -> bundle.getString("ledger." + it)).toList();
    var out = new ByteArrayOutputStream();
    new SheetWriter(bundle.getString("ledger.title"), heads, WIDTHS)
        .write(
            all(filter, side).map(it -> cells(it, locale)),
            takenBy.imprint("ledger.xlsx", names.unit(me.getUnit())),
            out);
    return Response.ok(out.toByteArray())
        .header("Content-Disposition", "attachment; filename=\"ledger.xlsx\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @GET
  @Path("heads")
  @Operation(summary = "Where every subject stands, by name, up to 500 at a time")
  @APIResponse(responseCode = "403", description = "not among those who read the ledger")
  public List<HeadRow> heads(
      @Parameter(description = "the last subject of the page before")
          @QueryParam("after")
          @DefaultValue("")
          String after,
      @Parameter(description = SIDE) @QueryParam("side") LedgerSide side) {
    return audit.heads(after, side, me.now());
  }

  @GET
  @Path("blocks")
  @Operation(
      summary = "The blocks of the master chain, newest first, up to 50 at a time",
      description = "Whoever keeps a seal of it elsewhere can have everything up to it checked.")
  @APIResponse(responseCode = "403", description = "not among those who read the ledger")
  public List<BlockRow> blocks(
      @Parameter(description = "the last number of the page before") @QueryParam("before")
          Long before) {
    return audit.blocks(before == null ? Long.MAX_VALUE : before, Audit.PAGE, me.getActor());
  }

  @PUT
  @Path("both-sides")
  @Needs(Right.AUDIT_LEDGER)
  @Operation(
      summary = "Open both sides of the ledger at once for half an hour",
      description =
          "What accounts did beside what was filed may tell who filed. The reason is on record.")
  @APIResponse(responseCode = "204", description = "open; `side=BOTH` shows it")
  @APIResponse(responseCode = "403", description = "not an audit administrator")
  @APIResponse(responseCode = "422", description = "no reason, at `reason`")
  public void openBoth(AuditReason asked) {
    full.open(asked == null ? null : asked.reason(), me.now());
  }

  @POST
  @Path("inspection")
  @Operation(
      summary = "Begin to check it all",
      description =
          "Every seal is computed again while others work on. GET tells how far it has come.")
  @APIResponse(responseCode = "202", description = "begun, or still at it")
  @APIResponse(responseCode = "422", description = "what is expected is no seal")
  public Response begin(Expectation expectation) {
    var expected =
        expectation == null || expectation.expected() == null ? "" : expectation.expected();
    return Response.accepted(audit.begin(expected, me.getActor())).build();
  }

  @GET
  @Path("inspection")
  @Operation(summary = "How far the check has come that was begun last, and what it found")
  public Round inspection() {
    return audit.round(me.getActor());
  }

  private Stream<EntryRow> all(EntryFilter filter, LedgerSide side) {
    return Stream.iterate(
            audit.entries(filter, side, "", CHUNK, me.now()),
            it -> !it.isEmpty(),
            it -> audit.entries(filter, side, Audit.place(it.get(it.size() - 1)), CHUNK, me.now()))
        .flatMap(List::stream);
  }

  private List<?> cells(EntryRow it, Locale locale) {
    var person = words.person(it, locale);
    return List.of(
        it.id() == 0 ? City.day(it.at()) : LocalDateTime.ofInstant(it.at(), clock.getZone()),
        words.deed(it, locale),
        words.subject(it, locale),
        it.seq(),
        person.isEmpty() ? it.by() : person + " (" + it.by() + ")",
        it.facts().entrySet().stream()
            .map(fact -> fact.getKey() + ": " + fact.getValue())
            .collect(Collectors.joining("\n")),
        it.previous(),
        it.seal());
  }

  /** Why both sides are to be read beside each other. */
  public record AuditReason(String reason) {}

  /**
   * What to hold the chain against.
   *
   * @param expected a master seal that somebody wrote down earlier; may be left out
   */
  public record Expectation(String expected) {}

  /**
   * Some entries.
   *
   * @param next where to go on, as {@code before}; null at the end
   */
  public record EntryPage(List<Item> entries, String next) {

    static EntryPage of(List<EntryRow> found) {
      var shown = found.stream().limit(Audit.PAGE).map(Item::of).toList();
      return new EntryPage(
          shown, found.size() > Audit.PAGE ? Audit.place(found.get(Audit.PAGE - 1)) : null);
    }
  }

  /**
   * An entry.
   *
   * @param id null, like {@code at} and the seals, where only the day is told
   * @param seq its place on its subject, from 1 on
   * @param by an account's name, or a reporter's pseudonym
   * @param previous the seal of the entry before it on the same subject
   * @param whole it bears its own seal
   */
  public record Item(
      String id,
      String subject,
      long seq,
      LocalDate on,
      Instant at,
      String by,
      String what,
      Map<String, String> facts,
      String previous,
      String seal,
      boolean whole) {

    static Item of(EntryRow it) {
      return new Item(
          it.id() == 0 ? null : Long.toString(it.id()),
          it.subject(),
          it.seq(),
          City.day(it.at()),
          it.id() == 0 ? null : it.at(),
          it.by(),
          it.what(),
          it.facts(),
          it.id() == 0 ? null : it.previous(),
          it.id() == 0 ? null : it.seal(),
          it.whole());
    }
  }
}
