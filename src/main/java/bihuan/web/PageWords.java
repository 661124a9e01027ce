package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says things on pages ({@code #{say…}}): words with details, constants, dates, times, due lights.
 */
@Named("say")
@RequestScoped
public class PageWords {

  @Inject Language language;
  @Inject Clock clock;

  /** The words of this key with its details filled in. */
  public String words(String key, Object... details) {
    var filled = details.clone();
    for (var i = 0; i < filled.length; i++) {
      filled[i] = filled[i] instanceof LocalDate date ? date(date) : orEmpty(filled[i]);
    }
    return Phrases.of(bundle(), key, filled);
  }

  /** The first of two keys, where there are words for it; else the other. */
  public String either(String key, String other) {
    return bundle().containsKey(key) ? key : other;
  }

  /** A constant in words, by its type and name ({@code Stage.ASSIGNED}); anything else as text. */
  public String it(Object constant) {
    if (constant == null) {
      return "";
    }
    return Phrases.keyOf(constant).map(bundle()::getString).orElseGet(constant::toString);
  }

  /** A day, with its year only where that is not this year. */
  public String date(LocalDate date) {
    if (date == null) {
      return "";
    }
    var pattern = date.getYear() == LocalDate.now(clock).getYear() ? "web.date" : "web.date.year";
    return format(pattern).format(date);
  }

  /** A month with its year. */
  public String month(YearMonth month) {
    return format("web.month").format(month);
  }

  /** The same on an axis, where its year is said once. */
  public String shortMonth(YearMonth month) {
    return format("web.month.short").format(month);
  }

  /** The day of the week, short. */
  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale());
  }

  /** An instant in the city's time. */
  public String time(Instant at) {
    if (at == null) {
      return "";
    }
    var there = ZonedDateTime.ofInstant(at, clock.getZone());
    return date(there.toLocalDate()) + " " + DateTimeFormatter.ofPattern("HH:mm").format(there);
  }

  /** How long is left, in words. */
  public String due(Integer days, boolean paused) {
    if (paused) {
      return words("web.due.paused");
    }
    if (days == null) {
      return words("web.due.none");
    }
    return days < 0
        ? words("web.due.late", -days)
        : days == 0 ? words("web.due.today") : words("web.due.left", days);
  }

  /**
   * The light beside it: {@code late}, {@code soon}, {@code calm}, {@code paused}, {@code none}.
   *
   * @param light GREEN, AMBER or RED where the rules say so, else told by the days
   */
  public String light(Object light, Integer days, boolean paused) {
    if (paused) {
      return "paused";
    }
    var asked = light instanceof Enum<?> it ? it.name() : String.valueOf(light);
    return switch (asked) {
      case "RED" -> "late";
      case "AMBER" -> "soon";
      case "GREEN" -> "calm";
      default -> light(days);
    };
  }

  /** What the ring shows, for whoever cannot see it. */
  public String ring(Object phase, boolean held, boolean closed) {
    if (closed) {
      return words("web.ring.closed");
    }
    var name = phase instanceof Enum<?> it ? it.name() : String.valueOf(phase);
    var key = "web.ring." + name;
    var reached = bundle().containsKey(key) ? words(key) : words("web.ring.none");
    return held ? reached + words("web.ring.held") : reached;
  }

  /** A constant as a class of the style sheets. */
  public String lower(Object constant) {
    if (constant == null) {
      return "";
    }
    var name = constant instanceof Enum<?> it ? it.name() : constant.toString();
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String light(Integer days) {
    if (days == null) {
      return "none";
    }
    return days < 0 ? "late" : days <= 1 ? "soon" : "calm";
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(bundle().getString(key), language.getLocale());
  }

  private ResourceBundle bundle() {
    return Words.in(language.getLocale());
  }

  private static Object orEmpty(Object detail) {
    return detail == null ? "" : detail;
  }
}
