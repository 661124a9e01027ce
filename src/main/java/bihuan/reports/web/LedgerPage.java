package bihuan.reports.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.ledger.BlockRow;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Inspection.Round;
import bihuan.reports.Audit;
import bihuan.reports.FullLedger;
import bihuan.reports.LedgerSide;
import bihuan.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ledger/ledger.xhtml: what is on record, where the master chain stands, and the check of it all.
 */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

  @Inject Audit audit;
  @Inject FullLedger full;
  @Inject LedgerWords words;
  @Inject Language language;
  @Inject Me me;

  private String subject;
  private String what;
  private String by;
  private String day;
  private LedgerSide side;
  private String reason;
  private String before;
  private String expected;

  private transient List<EntryRow> found;
  private transient BlockRow last;

  public void load() {
    found =
        audit.entries(
            words.filter(subject, what, by, asked(day)), side, before, Audit.PAGE + 1, me.now());
    last = audit.blocks(Long.MAX_VALUE, 1, me.getActor()).stream().findFirst().orElse(null);
  }

  /** Shows both sides, now that the reason is on record. */
  public String openBoth() {
    full.open(reason, me.now());
    return "/ledger/ledger.xhtml?faces-redirect=true&side=" + LedgerSide.BOTH;
  }

  /** The audit administrator has given a reason to read both sides, and it still holds. */
  public boolean isBothOpen() {
    return full.isOpenTo(me.now());
  }

  /** What is shown of the ledger. */
  public LedgerSide getShown() {
    return audit.side(side, words.filter(subject, "", "", null).subject(), me.getActor());
  }

  /** Times are told to the moment, else the day alone. */
  public boolean isExact() {
    return audit.isExact(side, words.filter(subject, "", "", null).subject(), me.getActor());
  }

  public LocalDate day(EntryRow entry) {
    return City.day(entry.at());
  }

  /** Goes on while the reader does something else. */
  public void check() {
    audit.begin(expected == null ? "" : expected, me.getActor());
  }

  public Round getRound() {
    return audit.round(me.getActor());
  }

  public List<EntryRow> getEntries() {
    if (found == null) {
      load();
    }
    return found.size() > Audit.PAGE ? found.subList(0, Audit.PAGE) : found;
  }

  /** The newest block, null before the first. */
  public BlockRow getLast() {
    if (found == null) {
      load();
    }
    return last;
  }

  /** The address of the next page, empty where there is none. */
  public String getNext() {
    return found.size() > Audit.PAGE
        ? "ledger.xhtml" + address(Audit.place(found.get(Audit.PAGE - 1)))
        : "";
  }

  public String getSheet() {
    return "/api/ledger/sheet" + address("");
  }

  public boolean isFiltered() {
    return Stream.of(subject, what, by, day).anyMatch(it -> !Signs.isMissing(it));
  }

  public Collection<Map.Entry<String, String>> getDeeds() {
    return words.deeds(language.getLocale()).entrySet();
  }

  public String deed(EntryRow entry) {
    return words.deed(entry, language.getLocale());
  }

  public String person(EntryRow entry) {
    return words.person(entry, language.getLocale());
  }

  public String about(EntryRow entry) {
    return words.subject(entry, language.getLocale());
  }

  public String issue(EntryRow entry) {
    return words.issue(entry);
  }

  /** The address of everything about the subject of this entry. */
  public String only(EntryRow entry) {
    var shown = getShown() == LedgerSide.BOTH ? "&side=" + LedgerSide.BOTH : "";
    return "ledger.xhtml?subject="
        + URLEncoder.encode(entry.subject(), StandardCharsets.UTF_8)
        + shown;
  }

  private String address(String behind) {
    var asked = new LinkedHashMap<String, String>();
    asked.put("subject", subject);
    asked.put("what", what);
    asked.put("by", by);
    asked.put("day", day);
    asked.put("side", side == null ? null : side.name());
    asked.put("before", behind);
    asked.values().removeIf(it -> Signs.isMissing(it));
    return asked.isEmpty()
        ? ""
        : asked.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }

  static LocalDate asked(String day) {
    try {
      return Signs.isMissing(day) ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("ledger.day.wrong", day).at("day");
    }
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public LedgerSide getSide() {
    return side;
  }

  public void setSide(LedgerSide side) {
    this.side = side;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getExpected() {
    return expected;
  }

  public void setExpected(String expected) {
    this.expected = expected;
  }
}
