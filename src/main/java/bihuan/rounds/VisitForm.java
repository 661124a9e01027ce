package bihuan.rounds;

/** How somebody goes and sees. */
public enum VisitForm {
  /** Goes through the process as an applicant would. */
  APPLICANT,
  /** Sits at the counter beside whoever works there. */
  COUNTER_SEAT,
  /** Goes along with an applicant. */
  ACCOMPANY,
  /** Comes without word; nobody at the place knows before it is reported. */
  UNANNOUNCED,
  /** Tries it from elsewhere, online. */
  REMOTE,
  SYMPOSIUM;

  /** The place must not learn of it before it is reported. */
  public boolean isUnannounced() {
    return this == UNANNOUNCED;
  }
}
