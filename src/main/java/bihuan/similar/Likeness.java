package bihuan.similar;

import java.util.Set;

/**
 * An issue that resembles what was asked.
 *
 * @param score how much, from 0 to 1
 * @param why for which reasons, the weightiest kind of sameness first
 */
public record Likeness(String number, double score, Set<Reason> why) {}
