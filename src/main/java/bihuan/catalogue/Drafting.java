package bihuan.catalogue;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coordination office writes the next edition of a service, publishes it from a day on, or
 * withdraws the service.
 */
@ApplicationScoped
@Transactional
public class Drafting {

  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_DRAFT = 100_000;

  @Inject Editions editions;
  @Inject Units units;
  @Inject Measures measures;
  @Inject Event<Deed> deeds;

  /** What is being worked on, by code; for the office alone. */
  public List<DraftView> drafts(By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    return editions.drafts().stream().map(Draft::view).toList();
  }

  /** The draft of this process, empty where nobody works on it. */
  public Optional<DraftView> draft(String code, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    return code == null ? Optional.empty() : editions.draft(code).map(Draft::view);
  }

  /** Begins with what was published last; where somebody has begun already, that is it. */
  public DraftView begin(String code, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var begun = editions.draft(code);
    return begun.isPresent() ? begun.get().view() : begin(code, last(code), by);
  }

  /** Begins a service that is not in the catalogue yet, under the next free code. */
  public DraftView beginNew(By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    return begun(nextCode(), 0, EditionTerms.blank(), CatalogueAct.DRAFT_BEGUN, by);
  }

  /**
   * Keeps what was written, finished or not; what can never be right is refused.
   *
   * @param revision of the draft as the writer saw it; refused where somebody saved since
   */
  public DraftView save(String code, int revision, EditionTerms terms, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    if (terms.toString().length() > LONGEST_DRAFT) {
      throw Refusal.tooLarge("catalogue.draft.large");
    }
    faults(terms).stream()
        .filter(EditionFault::isNonsense)
        .findFirst()
        .ifPresent(
            it -> {
              throw it.nonsense();
            });
    var draft = draftToChange(code);
    draft.change(revision, terms, by);
    deeds.fire(CatalogueDeed.onDraft(CatalogueAct.DRAFT_SAVED, draft, by));
    return draft.view();
  }

  public void drop(String code, int revision, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var draft = draftToChange(code);
    draft.requireSeen(revision);
    deeds.fire(CatalogueDeed.onDraft(CatalogueAct.DRAFT_DROPPED, draft, by));
    editions.remove(draft);
  }

  /** All that is missing or wrong before it can be published. */
  public List<EditionFault> faults(EditionTerms terms) {
    return EditionCheck.of(
        terms, code -> units.find(code).isPresent(), number -> measures.find(number).isPresent());
  }

  /** What is worth a second look before it is published; it may be published all the same. */
  public List<EditionFault> doubts(EditionTerms terms) {
    return EditionCheck.doubts(terms);
  }

  /**
   * Makes the draft the next edition. What holds on a day is never changed afterwards: the first
   * day is today at the earliest, and not before that of the last edition.
   *
   * @param revision of the draft as its publisher saw it
   */
  public EditionView publish(String code, int revision, LocalDate from, String reason, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var draft = draftToChange(code);
    draft.requireSeen(revision);
    faults(draft.terms()).stream()
        .findFirst()
        .ifPresent(
            it -> {
              throw it.refusal();
            });
    var last = editions.last(code);
    requireDay(from, last, by);
    if (last.isPresent()
        && !last.get().withdrawn()
        && last.get().terms().saysTheSameAs(draft.terms())) {
      throw Refusal.invalid("catalogue.publish.same", code);
    }
    var version = last.map(EditionView::version).orElse(0);
    var edition = Edition.of(code, version, from, draft.terms(), reason(reason), by);
    editions.add(edition);
    editions.remove(draft);
    deeds.fire(CatalogueDeed.published(edition.view(), by));
    return edition.view();
  }

  /** From a day on the service is no longer offered; publishing again brings it back. */
  public EditionView withdraw(String code, LocalDate from, String reason, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    var last = last(code);
    if (last.withdrawn()) {
      throw Refusal.conflict("catalogue.withdraw.already", code, last.validFrom());
    }
    requireDay(from, Optional.of(last), by);
    if (Signs.isMissing(reason)) {
      throw Refusal.invalid("catalogue.withdraw.reason").at("reason");
    }
    var edition = Edition.withdrawing(last, from, reason(reason), by);
    editions.add(edition);
    deeds.fire(CatalogueDeed.published(edition.view(), by));
    return edition.view();
  }

  /** What would become of these terms if they were taken in now. */
  public Arrival arrival(String code, EditionTerms terms, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    if (!isCode(code) || !faults(terms).isEmpty()) {
      return Arrival.BAD;
    }
    var last = editions.last(code);
    if (last.isPresent() && !last.get().withdrawn() && last.get().terms().saysTheSameAs(terms)) {
      return Arrival.SAME;
    }
    if (editions.draft(code).isPresent()) {
      return Arrival.BUSY;
    }
    return last.isPresent() ? Arrival.CHANGED : Arrival.NEW;
  }

  /** Makes drafts of terms that come from outside, all or none; nothing is published. */
  public List<DraftView> take(Map<String, EditionTerms> terms, By by) {
    by.actor().require(Right.KEEP_CATALOGUE);
    return terms.entrySet().stream().map(it -> take(it.getKey(), it.getValue(), by)).toList();
  }

  /** Looks like the code of a service: P01 … */
  public static boolean isCode(String code) {
    return code.matches("P\\d{2,6}");
  }

  private DraftView take(String code, EditionTerms terms, By by) {
    if (!arrival(code, terms, by).isTaken()) {
      throw Refusal.conflict("catalogue.import.notTaken", code);
    }
    var base = editions.last(code).map(EditionView::version).orElse(0);
    return begun(code, base, terms, CatalogueAct.DRAFT_IMPORTED, by);
  }

  private DraftView begin(String code, EditionView last, By by) {
    return begun(code, last.version(), last.terms(), CatalogueAct.DRAFT_BEGUN, by);
  }

  private DraftView begun(String code, int base, EditionTerms terms, CatalogueAct kind, By by) {
    var draft = Draft.begin(code, base, terms, by);
    editions.add(draft);
    deeds.fire(CatalogueDeed.onDraft(kind, draft, by));
    return draft.view();
  }

  private String nextCode() {
    var highest =
        editions.codes().mapToInt(it -> Integer.parseInt(it.substring(1))).max().orElse(0);
    return "P%02d".formatted(highest + 1);
  }

  private EditionView last(String code) {
    return editions
        .last(code)
        .orElseThrow(() -> Refusal.unknown("catalogue.process.unknown", code));
  }

  private Draft draftToChange(String code) {
    return editions
        .draftToChange(code)
        .orElseThrow(() -> Refusal.unknown("catalogue.draft.unknown", code));
  }

  private void requireDay(LocalDate from, Optional<EditionView> last, By by) {
    if (from == null) {
      throw Refusal.invalid("catalogue.publish.day").at("from");
    }
    if (from.isBefore(City.day(by.at()))) {
      throw Refusal.invalid("catalogue.publish.past").at("from");
    }
    last.filter(it -> from.isBefore(it.validFrom()))
        .ifPresent(
            it -> {
              throw Refusal.invalid("catalogue.publish.before", it.version(), it.validFrom())
                  .at("from");
            });
  }

  private static String reason(String reason) {
    var text = EditionTerms.stripped(reason);
    if (Require.length(text) > LONGEST_REASON) {
      throw Refusal.invalid("catalogue.reason.long", LONGEST_REASON).at("reason");
    }
    return text;
  }
}
