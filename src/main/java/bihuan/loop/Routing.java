package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.calendar.WorkingDays;
import bihuan.classification.Suggestion;
import bihuan.deadlines.LastDay;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;

/** Who an issue is with, who assigned it, and what was said about returning it. */
@Embeddable
class Routing {

  @Column(name = "lead_unit")
  String lead;

  @Column(name = "assigner")
  String assigner;

  /** The day on which the unit that has it, or had it last, was given it. */
  @Column(name = "handed_on")
  LocalDate handedOn;

  @Column(name = "handed")
  boolean handed;

  @Column(name = "returned")
  boolean returned;

  @Column(name = "suggested_unit")
  String suggested;

  /** How often it was taken from one unit and given to another. */
  @Column(name = "redirected")
  int redirected;

  /** The office's own unit that it is about: substitutes go on. */
  @Column(name = "left_to")
  String leftTo;

  /** What a co-operating unit says on its part, signed by its leader, within a limit of its own. */
  @Embeddable
  static class Opinion {

    @Column(name = "unit_code")
    String unit;

    @Column(name = "asked_on")
    private LocalDate asked;

    @Column(name = "amount")
    private int amount;

    @Column(name = "words")
    private String words;

    @Column(name = "written_by")
    private String writer;

    @Column(name = "signed_by")
    private String signer;

    @Column(name = "signed_on")
    private LocalDate signed;

    /** The last day that was shown. */
    @Column(name = "shown_until")
    private LocalDate shown;

    protected Opinion() {} // JPA

    static Opinion askedOf(String unit, Today today) {
      var opinion = new Opinion();
      opinion.unit = unit;
      opinion.asked = today.date();
      opinion.amount = today.amount(Limit.OPINION);
      opinion.shown = LastDay.from(opinion.asked, opinion.amount, today).shown();
      return opinion;
    }

    /** Written anew until it is signed. */
    void write(Said said) {
      words = said.words();
      writer = said.who();
      said.fact("unit", unit);
    }

    void sign(Said said) {
      signer = said.who();
      signed = said.on();
      said.fact("unit", unit);
    }

    boolean isOf(String unit) {
      return this.unit.equals(unit);
    }

    boolean isWritten() {
      return words != null;
    }

    boolean isWrittenBy(String account) {
      return account.equals(writer);
    }

    boolean isSigned() {
      return signer != null;
    }

    LocalDate due(Today today) {
      return last().on(today);
    }

    void follow(boolean sooner, WorkingDays before, Today today) {
      if (!isSigned()) {
        shown = last().following(sooner, before, today);
      }
    }

    private LastDay last() {
      return new LastDay(asked, amount, shown);
    }

    /** Nobody waits for it any longer. */
    boolean isIn(Today today) {
      return isSigned() || !today.isNotAfter(due(today));
    }

    IssueView.OpinionShown shown(Today today) {
      return new IssueView.OpinionShown(unit, due(today), isWritten(), isSigned() ? words : null);
    }

    /** With the words that its own unit is still working on. */
    IssueView.OpinionShown own(Today today) {
      return new IssueView.OpinionShown(unit, due(today), isSigned(), words);
    }
  }

  protected Routing() {} // JPA

  static Routing nobody(Suggestion suggestion) {
    var routing = new Routing();
    routing.suggested = suggestion.unit().isEmpty() ? null : suggestion.unit();
    return routing;
  }

  /** Nobody hands an issue to the unit they belong to themselves. */
  void to(String lead, Set<String> others, Said said) {
    if (said.by().actor().isOf(lead)) {
      throw Refusal.invalid("loop.assignedByItsOwn").at("lead");
    }
    this.lead = lead;
    this.assigner = said.who();
    this.handed = true;
    this.leftTo = null;
    this.handedOn = said.today().date();
    said.fact("lead", lead).fact("others", String.join("|", others));
  }

  void leaveTo(Said said) {
    leftTo = said.by().actor().unit();
    said.fact("suggested", leftTo);
  }

  void requireAnother(String unit) {
    if (handed && unit.equals(lead)) {
      throw Refusal.invalid("loop.sameUnit").at("lead");
    }
  }

  void returnTo(String suggested, Said said) {
    this.returned = true;
    this.suggested = suggested;
    said.fact("suggested", suggested);
  }

  /**
   * Whoever goes and sees neither assigned it nor is of a unit.
   *
   * @param reported of a unit that is reported on
   */
  void requireIndependent(Actor verifier, boolean reported) {
    if (verifier.name().equals(assigner)) {
      throw Refusal.invalid("loop.verifierAssigned").at("verifier");
    }
    if (verifier.role().isOfUnit() || reported) {
      throw Refusal.invalid("loop.verifierOfUnit").at("verifier");
    }
  }

  /** It was with the wrong unit; the next one has every right the first had. */
  void redirect() {
    redirected++;
    returned = false;
  }

  /** The unit no longer has it before its eyes until it is assigned anew. */
  void takeBack() {
    this.handed = false;
    this.returned = false;
  }
}
