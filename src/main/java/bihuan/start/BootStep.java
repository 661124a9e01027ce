package bihuan.start;

import java.util.List;

/**
 * What happens at the start, from the top, before the first request is answered; each step needs
 * others to have been taken. {@link Boot} takes them.
 */
public enum BootStep {
  /** Every setting makes sense, or the process ends and says which does not. */
  SETTINGS,
  /** The folder of the city can be read, or the process ends and says where it is wrong. */
  CITY(SETTINGS),
  /** The database can be reached and its schema is brought up to date. */
  SCHEMA(SETTINGS),
  /** The vault's key file is the one that the database was sealed with. */
  KEYS(SCHEMA),
  /** What an older key covers is sealed with the newest. */
  RESEALING(KEYS),
  /** The lists of years that came with this product and are not in the calendar yet. */
  YEARS(SCHEMA),
  /** Limits that came with this product and are not in the calendar yet. */
  LIMITS(SCHEMA),
  /** The city's units. */
  UNITS(SCHEMA),
  /** The city's plan. */
  PLAN(UNITS),
  /** The city's service processes. */
  CATALOGUE(UNITS),
  /** The questionnaires that come with the house. */
  QUESTIONNAIRES(SCHEMA),
  /** Journeys reported under older rules are measured again. */
  JOURNEYS(CATALOGUE, YEARS, LIMITS),
  /** Invented people, and a city that has lived; not taken outside {@link DemoMode}. */
  DEMO(KEYS, YEARS, LIMITS, UNITS, PLAN, CATALOGUE, QUESTIONNAIRES),
  /** The first administrators, where there is none yet. */
  ADMINISTRATORS(SCHEMA, DEMO),
  /** From here on everything that repeats does. */
  REPEATING(RESEALING, JOURNEYS, DEMO, ADMINISTRATORS);

  private final List<BootStep> needs;

  BootStep(BootStep... needs) {
    this.needs = List.of(needs);
  }

  List<BootStep> needs() {
    return needs;
  }
}
