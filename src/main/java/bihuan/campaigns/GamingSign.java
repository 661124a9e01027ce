package bihuan.campaigns;

import java.sql.Date;
import java.time.LocalDate;

/**
 * Something stands out; what it means people judge.
 *
 * @param link id of the address
 * @param answers how many are meant
 */
public record GamingSign(GamingKind kind, String link, LocalDate day, long answers) {

  static GamingSign of(GamingKind kind, Object link, Object day, Object answers) {
    return new GamingSign(
        kind,
        String.valueOf(link),
        day instanceof Date date ? date.toLocalDate() : LocalDate.parse(day.toString()),
        ((Number) answers).longValue());
  }
}
