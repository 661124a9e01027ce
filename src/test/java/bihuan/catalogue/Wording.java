package bihuan.catalogue;

import java.util.List;

/** Terms with something changed, for the tests. */
public final class Wording {

  private Wording() {}

  public static EditionTerms visits(EditionTerms terms, int visits) {
    return with(terms, terms.name(), visits, terms.documents(), terms.steps());
  }

  static EditionTerms named(EditionTerms terms, String name) {
    return with(terms, name, terms.visits(), terms.documents(), terms.steps());
  }

  /** With a step fewer at the end. */
  static EditionTerms fewer(EditionTerms terms) {
    return steps(terms, terms.steps().subList(0, terms.steps().size() - 1));
  }

  static EditionTerms steps(EditionTerms terms, List<StepRow> steps) {
    return with(terms, terms.name(), terms.visits(), terms.documents(), steps);
  }

  static EditionTerms documents(EditionTerms terms, List<DocumentRow> documents) {
    return with(terms, terms.name(), terms.visits(), documents, terms.steps());
  }

  private static EditionTerms with(
      EditionTerms terms,
      String name,
      Integer visits,
      List<DocumentRow> documents,
      List<StepRow> steps) {
    return new EditionTerms(
        name,
        terms.english(),
        terms.lead(),
        terms.cooperating(),
        terms.measures(),
        terms.amount(),
        terms.span(),
        visits,
        terms.fee(),
        terms.channels(),
        documents,
        terms.demo(),
        terms.note(),
        terms.noteEnglish(),
        steps);
  }
}
