/**
 * Bihuan runs the loop 体验 → 反馈 → 整改 → 提升. Ground floor first; a storey leans only on the ones below
 * it:
 *
 * <pre>
 * 14 demo        stories that play a city's months
 * 13 reports     home pages, public front page, exports
 * 12 notices     who is told; reminders and cards by the clock
 * 11 lists       filters in the address, presets, saved views, columns, export
 * 11 anonymous   the way back by a query code
 * 11 history     passages, case files                11 relay    questions between unit and reporter
 * 11 promises    promised beside experienced, and what has been covered
 * 10 comparison  promised beside experienced of one journey
 *    commendations what was better than promised; journal  what somebody notes down step by step
 *  9 loop        intake → triage → rectification → verification → improvement → closing
 *  7 deadlines  limits, clocks, lights: what is due when, and why
 *  6 similar     what resembles what (full-text index)
 *  5 rounds      themes, assignments, who goes where
 *  4 catalogue   service processes and promises
 *  4 plan        measures, targets
 *  4 recusals    kept from what         4 letters   of appointment    4 invitations  onto the panel
 *  4 panel       who observes: terms, leave, service record
 *  3 parties     units       3 calendar  working days   3 vault     who spoke      3 evidence   files
 *  2 access      accounts, roles, sign-in, Actor
 *  1 ledger      deeds on record        1 web     words, layout      1 mail    outbox    1 series  running numbers
 *  1 city        the city's folder: its zone, its districts
 *  1 start       settings, migrations
 *  1 files       sheets in and out, QR codes, fonts
 *  0 bihuan      Refusal, Faults, Page, Cursor, Bilingual, Rate, Digest, Ids
 * </pre>
 *
 * Kept by {@code FloorPlanTest}. Start reading at {@code loop/Move.java}.
 */
package bihuan;
