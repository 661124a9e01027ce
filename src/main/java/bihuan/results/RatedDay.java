package bihuan.results;

import java.time.LocalDate;

/** How many rated a unit on a day, and how many of them well. */
record RatedDay(LocalDate day, long good, long all) {}
