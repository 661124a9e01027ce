package bihuan.rounds;

import bihuan.catalogue.Channel;

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

  /** Nobody comes without word to what has no place to come to. */
  boolean suits(Channel channel) {
    return !(isUnannounced() && isRemote(channel));
  }

  /** From elsewhere where it is had from elsewhere, on the spot everywhere else. */
  boolean isMeantFor(Channel channel) {
    return (this == REMOTE) == isRemote(channel);
  }

  private static boolean isRemote(Channel channel) {
    return channel == Channel.ONLINE || channel == Channel.MOBILE;
  }

  /** The place must not learn of it before it is reported. */
  public boolean isUnannounced() {
    return this == UNANNOUNCED;
  }
}
