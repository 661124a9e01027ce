package bihuan.calendar;

import bihuan.Digest;
import bihuan.Faults;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.ImportPreview.DayChange;
import bihuan.calendar.ImportPreview.Remark;
import bihuan.calendar.ImportPreview.YearChange;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year's notice comes in: whoever brings it first sees what would change, and then confirms just
 * that. What the notice says already holds is not brought a second time.
 */
@ApplicationScoped
@Transactional
public class YearImport {

  static final int LONGEST_NOTICE = 200;
  private static final int YEARS_AHEAD = 2;
  private static final Pattern NOTICE_YEAR =
      Pattern.compile("[\u3014\\[(\u3010\uff3b]\\s*(\\d{4})\\s*[\u3015\\])\u3011\uff3d]");

  @Inject YearEditions editions;
  @Inject Calendars calendars;
  @Inject CalendarChanges changes;
  @Inject OpenDues dues;
  @Inject Event<Deed> deeds;
  @Inject Clock clock;

  /**
   * What would change; a refusal with everything that is wrong with the file.
   *
   * @param notice the number of the notice, empty where the file says where it was read
   */
  public ImportPreview preview(byte[] file, String notice, By by) {
    require(by);
    return looked(read(file, notice, by), true);
  }

  /**
   * Does what was previewed, and nothing else: refused where something has come between.
   *
   * @param digest of the preview
   * @return what has changed; nothing where all of it held already
   */
  public ImportPreview confirm(byte[] file, String notice, String digest, By by) {
    require(by);
    editions.hold();
    var lists = read(file, notice, by);
    var preview = looked(lists, false);
    if (preview.isChange()) {
      if (!preview.digest().equals(digest)) {
        throw Refusal.conflict("calendar.import.cameBetween");
      }
      take(lists, by);
    }
    return preview;
  }

  /** By whoever may adjust the calendar, and by whoever has the machine. */
  private static void require(By by) {
    if (!Adjustment.isOpenTo(by.actor()) && !by.actor().equals(Actor.HOUSE)) {
      throw Refusal.forbidden("calendar.notYours");
    }
  }

  /**
   * What the city starts with; on a later start, years that have come with a newer product, and
   * those that it knows as announced while a provisional list holds here.
   */
  void found(@Observes @Boot.At(BootStep.YEARS) BootStep step) {
    editions.hold();
    var here = calendars.schedule();
    var fresh =
        Schedule.published().lists().stream()
            .filter(
                it ->
                    here.status(it.year()) == YearStatus.MISSING
                        || it.announced() && here.status(it.year()) == YearStatus.PROVISIONAL)
            .toList();
    var house = Actor.HOUSE.at(clock.instant());
    if (here.years().isEmpty()) {
      fresh.forEach(it -> editions.add(it, house));
    } else if (!fresh.isEmpty()) {
      take(fresh, house);
    }
  }

  private void take(List<YearList> lists, By by) {
    var before = calendars.changed();
    var here = calendars.schedule();
    var fresh = lists.stream().filter(it -> isNews(it, here)).toList();
    var after = calendars.with(fresh);
    var days = after.unlike(before);
    for (var it : fresh) {
      var row = editions.add(it, by);
      var count = days.stream().filter(day -> day.getYear() == it.year()).count();
      deeds.fire(YearImported.of(row, (int) count));
    }
    editions.hold().change();
    var first = fresh.get(fresh.size() - 1);
    changes.note(days, first.notice().isEmpty() ? first.source() : first.notice(), false, by);
  }

  private ImportPreview looked(List<YearList> lists, boolean counting) {
    var here = calendars.schedule();
    var before = calendars.changed();
    var after = calendars.with(lists);
    var fresh = lists.stream().filter(it -> isNews(it, here)).toList();
    var moving = after.unlike(before);
    return new ImportPreview(
        digest(lists),
        lists.stream().map(it -> change(it, here, before, after)).toList(),
        fresh.stream().flatMap(YearImport::remarks).toList(),
        counting && !moving.isEmpty() ? dues.moves(moving, after) : OpenDues.Moves.NONE);
  }

  private YearChange change(YearList list, Schedule here, WorkingDays before, WorkingDays after) {
    var year = list.year();
    var days =
        LocalDate.of(year - 1, 12, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .map(it -> new DayChange(it, before.day(it), after.day(it)))
            .filter(it -> !it.was().equals(it.is()))
            .toList();
    return new YearChange(
        year,
        editions.version(year),
        here.status(year),
        list.status(),
        list.notice(),
        list.source(),
        isNews(list, here),
        days);
  }

  /** The same list under a notice that is not named again is no news. */
  private static boolean isNews(YearList list, Schedule here) {
    var held = here.list(list.year()).orElse(null);
    return held == null
        || held.announced() != list.announced()
        || !held.days().equals(list.days())
        || !list.notice().isEmpty() && !held.notice().equals(list.notice());
  }

  private static Stream<Remark> remarks(YearList list) {
    return Stream.of(Festival.values())
        .filter(it -> !it.isWholeIn(list.days()))
        .map(it -> Remark.of("calendar.import.tooFewDays", String.valueOf(list.year()), it));
  }

  private String digest(List<YearList> lists) {
    var text = new StringBuilder().append(editions.changes());
    lists.forEach(it -> text.append('\n').append(it.asText()));
    return Digest.SHA256.of(text.toString());
  }

  private List<YearList> read(byte[] file, String notice, By by) {
    var number = Signs.line(notice == null ? "" : notice);
    if (Require.length(number) > LONGEST_NOTICE) {
      throw Refusal.invalid("calendar.import.noticeTooLong", LONGEST_NOTICE).at("notice");
    }
    var faults = new Faults();
    var here = calendars.schedule();
    var lists = new ArrayList<YearList>();
    for (var brought : NoticeFile.read(file)) {
      var list = brought.announced() ? brought.under(number) : brought;
      if (isNews(list, here)) {
        checkYear(list, here, City.day(by.at()).getYear(), faults);
      }
      lists.add(list);
    }
    faults.refuse();
    return lists;
  }

  private static void checkYear(YearList list, Schedule here, int thisYear, Faults faults) {
    var year = String.valueOf(list.year());
    faults.require(
        list.year() >= thisYear - 1 && list.year() <= thisYear + YEARS_AHEAD,
        "file",
        list.year() < thisYear ? "calendar.import.yearOver" : "calendar.import.yearFar",
        year);
    faults.require(
        list.announced() || here.status(list.year()) != YearStatus.ANNOUNCED,
        "file",
        "calendar.import.announcedAlready",
        year);
    faults.require(
        !list.announced() || !list.notice().isEmpty() || !list.source().isEmpty(),
        "notice",
        "calendar.import.noticeMissing",
        year);
    var match = NOTICE_YEAR.matcher(list.notice());
    if (match.find()) {
      var said = Integer.parseInt(match.group(1));
      faults.require(
          said == list.year() || said == list.year() - 1,
          "notice",
          "calendar.import.noticeOfAnotherYear",
          list.notice(),
          year);
    }
  }
}
