package bihuan.files;

import bihuan.Signs;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write a day: every way that can mean one day only. */
public enum SheetDay {
  MARKED(
      "(\\d{4})\\s*[-./\u2010-\u2015]\\s*(\\d{1,2})\\s*[-./\u2010-\u2015]\\s*(\\d{1,2})",
      SheetDay::ymd),
  IN_WORDS(
      "(\\d{4})\\s*\u5e74\\s*(\\d{1,2})\\s*\u6708\\s*(\\d{1,2})\\s*[\u65e5\u53f7]?", SheetDay::ymd),
  MONTH("(\\d{4})\\s*\u5e74\\s*(\\d{1,2})\\s*\u6708", SheetDay::firstOfMonth),
  TOGETHER("(\\d{4})(\\d{2})(\\d{2})", SheetDay::ymd),
  EXCEL("(\\d{5})(?:\\.\\d+)?", SheetDay::counted);

  /** A time beside a day says nothing of the day. */
  private static final Pattern TIME =
      Pattern.compile(
          "[\\sT]+\\d{1,2}[:\u65f6\u70b9]\\s*\\d{1,2}([:\u5206]\\s*\\d{0,2}(\\.\\d+)?\u79d2?)?\\s*(Z|[+-]\\d{2}:?\\d{2}|[AaPp][Mm])?$");

  private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
  private static final int EARLIEST = 1900;
  private static final int EARLIEST_COUNTED = 2000;
  private static final int LATEST = 2099;

  private final Pattern pattern;
  private final Function<MatchResult, LocalDate> day;

  SheetDay(String pattern, Function<MatchResult, LocalDate> day) {
    this.pattern = Pattern.compile(pattern);
    this.day = day;
  }

  /**
   * The day that is meant; empty where none is, or where it could be another.
   *
   * @param countsFrom1904 a bare figure is no day
   */
  public static Optional<LocalDate> in(String text, boolean countsFrom1904) {
    var said = plain(text);
    return Stream.of(values())
        .filter(it -> it != EXCEL || !countsFrom1904)
        .flatMap(it -> it.read(said).stream())
        .filter(it -> it.getYear() >= EARLIEST && it.getYear() <= LATEST)
        .findFirst();
  }

  /** The same in a field, where a bare figure of Excel's is none. */
  public static Optional<LocalDate> typed(String text) {
    return in(text, true);
  }

  /** The same, where something ends: of a month alone, its last day. */
  public static Optional<LocalDate> endIn(String text, boolean countsFrom1904) {
    var isMonth = MONTH.read(plain(text)).isPresent();
    return in(text, countsFrom1904)
        .map(it -> isMonth ? it.with(TemporalAdjusters.lastDayOfMonth()) : it);
  }

  private static String plain(String text) {
    var wide = Normalizer.normalize(Signs.line(text), Normalizer.Form.NFKC);
    return TIME.matcher(wide).replaceAll("").strip();
  }

  private Optional<LocalDate> read(String said) {
    var match = pattern.matcher(said);
    try {
      return match.matches() ? Optional.of(day.apply(match.toMatchResult())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate ymd(MatchResult it) {
    return LocalDate.of(
        Integer.parseInt(it.group(1)),
        Integer.parseInt(it.group(2)),
        Integer.parseInt(it.group(3)));
  }

  private static LocalDate firstOfMonth(MatchResult it) {
    return LocalDate.of(Integer.parseInt(it.group(1)), Integer.parseInt(it.group(2)), 1);
  }

  private static LocalDate counted(MatchResult it) {
    var day = EXCEL_BEGINS.plusDays(Long.parseLong(it.group(1)));
    if (day.getYear() < EARLIEST_COUNTED) {
      throw new DateTimeException("too early for a day that was counted");
    }
    return day;
  }
}
