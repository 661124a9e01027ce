package bihuan.lists;

import bihuan.access.By;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody asks a list for again and again, under a name of their own. */
@Entity
@Table(name = "saved_view")
class SavedView {

  static final int LONGEST_TITLE = 40;
  static final int LONGEST_ASKED = 1000;

  @Id private Long id;

  @Column(name = "owner_name")
  private String owner;

  private String title;

  private String asked;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected SavedView() {} // JPA

  static SavedView of(String title, String asked, By owner) {
    var view = new SavedView();
    view.id = TsidCreator.getTsid().toLong();
    view.owner = owner.name();
    view.title = title;
    view.asked = asked;
    view.savedAt = owner.at();
    return view;
  }

  String title() {
    return title;
  }

  void ask(String asked, By owner) {
    this.asked = asked;
    this.savedAt = owner.at();
  }

  SavedViewRow row() {
    return new SavedViewRow(title, asked);
  }
}
