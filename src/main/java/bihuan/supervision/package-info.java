/** What hurries a unit: reminders, supervision, cards, the mark of a major problem. */
package bihuan.supervision;
