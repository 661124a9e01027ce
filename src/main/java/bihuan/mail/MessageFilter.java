package bihuan.mail;

import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which messages of the outbox; null asks for all.
 *
 * @param day on which they were written, in the city
 */
public record MessageFilter(MessageState state, MessageChannel channel, LocalDate day) {

  Instant from() {
    return day == null ? Instant.EPOCH : day.atStartOfDay(City.ZONE).toInstant();
  }

  Instant until() {
    return day == null ? Message.NEVER : day.plusDays(1).atStartOfDay(City.ZONE).toInstant();
  }
}
