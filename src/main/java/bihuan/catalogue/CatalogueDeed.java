package bihuan.catalogue;

import bihuan.Digest;
import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Somebody worked on the catalogue; what was written down stands with its digest. */
record CatalogueDeed(
    String code, CatalogueAct act, String by, Instant at, Map<String, String> facts)
    implements Deed {

  static CatalogueDeed onDraft(CatalogueAct act, Draft draft, By by) {
    var view = draft.view();
    return new CatalogueDeed(
        view.code(),
        act,
        by.name(),
        by.at(),
        new TreeMap<>(
            Map.of(
                "base", String.valueOf(view.base()),
                "revision", String.valueOf(view.revision()),
                "terms", digest(view.terms()))));
  }

  static CatalogueDeed published(EditionView edition, By by) {
    return new CatalogueDeed(
        edition.code(),
        edition.withdrawn() ? CatalogueAct.PROCESS_WITHDRAWN : CatalogueAct.EDITION_PUBLISHED,
        by.name(),
        by.at(),
        facts(edition.version(), edition.validFrom(), edition.reason(), digest(edition.terms())));
  }

  private static Map<String, String> facts(
      int version, LocalDate from, String reason, String terms) {
    return new TreeMap<>(
        Map.of(
            "from",
            from.toString(),
            "reason",
            reason,
            "terms",
            terms,
            "version",
            String.valueOf(version)));
  }

  private static String digest(EditionTerms terms) {
    return Digest.SHA256.of(terms.toString());
  }

  @Override
  public String subject() {
    return "process " + code;
  }

  @Override
  public String what() {
    return act.name();
  }
}
