package bihuan.loop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A request for more time: beside the stage, once per issue. */
@Embeddable
class Extension {

  enum State {
    WAITING,
    GRANTED,
    DECLINED
  }

  @Column(name = "extension_asked")
  boolean asked;

  @Enumerated(EnumType.STRING)
  @Column(name = "extension_state")
  State state;

  @Column(name = "extension_reason")
  String reason;

  protected Extension() {} // JPA

  static Extension none() {
    return new Extension();
  }

  void ask(Said request) {
    asked = true;
    state = State.WAITING;
    reason = request.words();
  }

  void rule(State ruling) {
    this.state = ruling;
  }

  /** Nobody ruled before the unit was through; there is nothing left to extend. */
  void lapse() {
    if (state == State.WAITING) {
      state = State.DECLINED;
    }
  }

  /** Whoever reported it reads why more time was given, and nothing of a request before that. */
  String reasonFor(Visibility reader) {
    return switch (reader) {
      case REPORTER -> state == State.GRANTED ? reason : "";
      case VERIFIER -> "";
      default -> isWaiting() ? reason : "";
    };
  }

  void forget() {
    asked = false;
    state = null;
    reason = null;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }
}
