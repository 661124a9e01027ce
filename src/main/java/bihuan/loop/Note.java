package bihuan.loop;

/** What is done about an issue beside its stage; on record like a move. */
public enum Note {
  OUTGOING_REVIEWED,
  CONTACTED,
  ASKED_REPORTER,
  REPORTER_ANSWERED,
  ANSWER_PASSED_ON,
  RATED,
  REMINDED,
  SUPERVISED,
  MAJOR,
  YELLOW_CARD,
  RED_CARD,
  /** Whoever was to verify has left; somebody else goes and sees. */
  VERIFICATION_HANDED_ON,
  EXPORTED;

  /** A reported unit may read of it. */
  boolean isForUnits() {
    return switch (this) {
      case CONTACTED,
          ASKED_REPORTER,
          ANSWER_PASSED_ON,
          REMINDED,
          SUPERVISED,
          MAJOR,
          YELLOW_CARD,
          RED_CARD ->
          true;
      case OUTGOING_REVIEWED, REPORTER_ANSWERED, RATED, VERIFICATION_HANDED_ON, EXPORTED -> false;
    };
  }
}
