package bihuan.notices.web;

import bihuan.access.web.Me;
import bihuan.notices.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices the reader has not read: {@code #{unread.count}}. */
@Named
@RequestScoped
public class Unread {

  @Inject Notices notices;
  @Inject Me me;

  private Integer count;

  /** At most {@link Notices#COUNTED}; 0 when nobody is signed in. */
  public int getCount() {
    if (count == null) {
      count = notices.unread(me.getActor());
    }
    return count;
  }
}
