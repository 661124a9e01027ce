package bihuan.catalogue;

import bihuan.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What an edition must have before anybody is promised it. */
final class EditionCheck {

  static final int NAME = 120;
  static final int ENGLISH = 200;
  static final int NOTE = 400;
  static final int MOST_ROWS = 60;
  static final int MOST_VISITS = 99;

  private static final BigDecimal MOST_DAYS = new BigDecimal(999);
  private static final BigDecimal MOST_YUAN = new BigDecimal("9999999999");

  private final List<EditionFault> faults = new ArrayList<>();
  private final Predicate<String> isUnit;
  private final IntPredicate isMeasure;

  private EditionCheck(Predicate<String> isUnit, IntPredicate isMeasure) {
    this.isUnit = isUnit;
    this.isMeasure = isMeasure;
  }

  /** All that is wrong with it, in the order of its parts. */
  static List<EditionFault> of(
      EditionTerms terms, Predicate<String> isUnit, IntPredicate isMeasure) {
    var check = new EditionCheck(isUnit, isMeasure);
    check.names(terms);
    check.units(terms);
    check.measures(terms.measures());
    check.promise(terms);
    check.documents(terms.documents());
    check.steps(terms);
    return List.copyOf(check.faults);
  }

  /** Refuses what is wrong by itself, whatever units and measures there are. */
  static void complete(EditionTerms terms) {
    of(terms, it -> true, it -> true).stream()
        .findFirst()
        .ifPresent(
            it -> {
              throw it.refusal();
            });
  }

  /** What may be meant so, and is worth a second look. */
  static List<EditionFault> doubts(EditionTerms terms) {
    if (terms.amount() == null || terms.span() == null || !terms.span().isInDays()) {
      return List.of();
    }
    var steps =
        terms.steps().stream()
            .filter(it -> it.counted() && it.span() == terms.span() && it.amount() != null)
            .map(StepRow::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return steps.compareTo(terms.amount()) > 0
        ? List.of(
            EditionFault.of(
                "amount",
                0,
                "catalogue.doubt.sum",
                steps.toPlainString(),
                terms.amount().toPlainString()))
        : List.of();
  }

  private void names(EditionTerms terms) {
    text("name", 0, terms.name(), NAME, true);
    text("english", 0, terms.english(), ENGLISH, false);
    text("note", 0, terms.note(), NOTE, false);
    text("noteEnglish", 0, terms.noteEnglish(), NOTE, false);
  }

  private void units(EditionTerms terms) {
    if (terms.lead().isEmpty()) {
      found("lead", 0, "catalogue.flaw.missing");
    } else {
      unit("lead", 0, terms.lead());
    }
    terms.cooperating().forEach(it -> unit("cooperating", 0, it));
    if (terms.cooperating().contains(terms.lead())) {
      found("cooperating", 0, "catalogue.flaw.leadTwice");
    }
    once("cooperating", terms.cooperating());
  }

  private void measures(List<Integer> measures) {
    if (measures.isEmpty()) {
      found("measures", 0, "catalogue.flaw.missing");
    }
    measures.stream()
        .filter(it -> it < 1 || !isMeasure.test(it))
        .forEach(it -> found("measures", 0, "catalogue.flaw.measure", it));
    once("measures", measures);
  }

  private void promise(EditionTerms terms) {
    limit("", 0, terms.amount(), terms.span());
    if (terms.visits() == null) {
      found("visits", 0, "catalogue.flaw.missing");
    } else if (terms.visits() < 0 || terms.visits() > MOST_VISITS) {
      found("visits", 0, "catalogue.flaw.between", 0, MOST_VISITS);
    }
    var fee = terms.fee();
    if (fee != null && (fee.signum() < 0 || fee.compareTo(MOST_YUAN) > 0 || fee.scale() > 2)) {
      found("fee", 0, "catalogue.flaw.fee");
    }
    if (terms.channels().isEmpty()) {
      found("channels", 0, "catalogue.flaw.missing");
    }
    once("channels", terms.channels());
  }

  private void documents(List<DocumentRow> documents) {
    few("documents", documents.size());
    var names = new HashSet<String>();
    for (var i = 0; i < documents.size(); i++) {
      var it = documents.get(i);
      text("documents.name", i + 1, it.name(), NAME, true);
      text("documents.english", i + 1, it.english(), ENGLISH, false);
      if (!it.name().isEmpty() && !names.add(it.name())) {
        found("documents.name", i + 1, "catalogue.flaw.twice", it.name());
      }
    }
  }

  private void steps(EditionTerms terms) {
    if (terms.steps().isEmpty()) {
      found("steps", 0, "catalogue.flaw.missing");
    }
    few("steps", terms.steps().size());
    terms.steps().forEach(this::step);
  }

  private void step(StepRow step) {
    var row = step.number();
    text("steps.name", row, step.name(), NAME, true);
    text("steps.english", row, step.english(), ENGLISH, false);
    if (step.doer() == null) {
      found("steps.doer", row, "catalogue.flaw.missing");
    } else if (step.doer() != Doer.UNIT && step.unit() != null) {
      found("steps.doer", row, "catalogue.flaw.noUnit");
    } else if (step.doer() == Doer.UNIT && step.unit() == null) {
      found("steps.doer", row, "catalogue.flaw.whichUnit");
    } else if (step.unit() != null) {
      unit("steps.doer", row, step.unit());
    }
    limit("steps.", row, step.amount(), step.span());
  }

  private void limit(String prefix, int row, BigDecimal amount, Span span) {
    if (span == null) {
      found(prefix + "span", row, "catalogue.flaw.missing");
    } else if (span.isInDays() && amount == null) {
      found(prefix + "amount", row, "catalogue.flaw.missing");
    } else if (!span.isInDays() && amount != null) {
      found(prefix + "amount", row, "catalogue.flaw.noAmount");
    } else if (amount != null
        && (amount.signum() <= 0 || amount.compareTo(MOST_DAYS) > 0 || amount.scale() > 1)) {
      found(prefix + "amount", row, "catalogue.flaw.days");
    }
  }

  private void text(String part, int row, String text, int most, boolean needed) {
    if (needed && text.isEmpty()) {
      found(part, row, "catalogue.flaw.missing");
    } else if (Require.length(text) > most) {
      found(part, row, "catalogue.flaw.long", most);
    }
  }

  private void unit(String part, int row, String code) {
    if (!isUnit.test(code)) {
      found(part, row, "catalogue.flaw.unit", code);
    }
  }

  private void few(String part, int rows) {
    if (rows > MOST_ROWS) {
      found(part, 0, "catalogue.flaw.many", MOST_ROWS);
    }
  }

  private void once(String part, List<?> items) {
    Set<Object> seen = new HashSet<>();
    items.stream()
        .filter(it -> !seen.add(it))
        .forEach(it -> found(part, 0, "catalogue.flaw.twice", it.toString()));
  }

  private void found(String part, int row, String key, Object... details) {
    faults.add(EditionFault.of(part, row, key, details));
  }
}
