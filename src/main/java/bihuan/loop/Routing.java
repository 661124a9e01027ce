package bihuan.loop;

import bihuan.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who an issue is with, who assigned it, and what was said about returning it. */
@Embeddable
class Routing {

  @Column(name = "lead_unit")
  String lead;

  @Column(name = "assigner")
  String assigner;

  @Column(name = "handed")
  boolean handed;

  @Column(name = "returned")
  boolean returned;

  @Column(name = "suggested_unit")
  String suggested;

  protected Routing() {} // JPA

  static Routing nobody(Suggestion suggestion) {
    var routing = new Routing();
    routing.suggested = suggestion.unit().isEmpty() ? null : suggestion.unit();
    return routing;
  }

  void to(String lead, String assigner) {
    this.lead = lead;
    this.assigner = assigner;
    this.handed = true;
  }

  void requireAnother(String unit) {
    if (handed && unit.equals(lead)) {
      throw Refusal.invalid("loop.sameUnit").at("lead");
    }
  }

  void returnTo(String suggested) {
    this.returned = true;
    this.suggested = suggested;
  }

  /** The unit no longer has it before its eyes until it is assigned anew. */
  void takeBack() {
    this.handed = false;
    this.returned = false;
  }
}
