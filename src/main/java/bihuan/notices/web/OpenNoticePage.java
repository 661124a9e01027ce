package bihuan.notices.web;

import bihuan.access.web.Me;
import bihuan.notices.Matter;
import bihuan.notices.NoticeRow;
import bihuan.notices.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** notices/open.xhtml: marks a notice as read and leads to what it is about. */
@Named
@RequestScoped
public class OpenNoticePage {

  @Inject Notices notices;
  @Inject Me me;

  private String id;

  public void open() throws IOException {
    var notice = notices.read(id, me.now());
    var context = FacesContext.getCurrentInstance().getExternalContext();
    context.redirect(context.getRequestContextPath() + placeOf(notice));
  }

  private static String placeOf(NoticeRow notice) {
    return notice.matter() == Matter.DISCLOSURE_ASKED
        ? "/vault/disclosures.xhtml?view=waiting"
        : "/loop/issue.xhtml?number=" + notice.issue();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
