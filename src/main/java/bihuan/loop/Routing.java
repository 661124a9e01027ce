package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.classification.Suggestion;
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
