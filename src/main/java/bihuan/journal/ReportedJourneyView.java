package bihuan.journal;

import bihuan.catalogue.EditionView;
import bihuan.comparison.JourneyComparison;

/**
 * A reported journey as the office reads it: without person, hour, counter, words and photos. Those
 * stay with its owner and travel with the issue or the praise they make of it.
 */
public record ReportedJourneyView(
    ReportedJourneyRow row, EditionView edition, JourneyComparison compared) {}
