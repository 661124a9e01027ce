package bihuan.notices.web;

import bihuan.access.web.Me;
import bihuan.notices.NoticeList;
import bihuan.notices.NoticeRow;
import bihuan.notices.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** notices/notices.xhtml: what the reader was told, the newest first. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

  @Inject Notices notices;
  @Inject Me me;

  private boolean unread;
  private String after;
  private String gone;
  private NoticeList list;

  public void load() {
    list = notices.list(me.getActor(), unread, after);
  }

  public String readAll() {
    notices.readAll(me.now());
    return "/notices/notices?faces-redirect=true" + (unread ? "&unread=true" : "");
  }

  public List<NoticeRow> getRows() {
    return list.rows();
  }

  /** The address of the next page, empty where there is none. */
  public String getNext() {
    return list.next() == null ? "" : "?" + (unread ? "unread=true&" : "") + "after=" + list.next();
  }

  /** The number of what a notice told of and its reader may not open any more. */
  public String getGone() {
    return gone;
  }

  public void setGone(String gone) {
    this.gone = gone;
  }

  public boolean isUnread() {
    return unread;
  }

  public void setUnread(boolean unread) {
    this.unread = unread;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
