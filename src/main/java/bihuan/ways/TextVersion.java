package bihuan.ways;

import bihuan.access.By;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the words of a message in one language; the newest counts. */
@Entity
@Table(name = "text_version")
class TextVersion {

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private TextKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "read_in")
  private ReadLanguage language;

  @Column(name = "version_no")
  private int version;

  private String subject;

  private String body;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected TextVersion() {} // JPA

  /**
   * @param template null for the shipped words
   */
  static TextVersion of(
      TextKind kind, ReadLanguage language, int version, MessageTemplate template, By by) {
    var text = new TextVersion();
    text.id = TsidCreator.getTsid().toLong();
    text.kind = kind;
    text.language = language;
    text.version = version;
    text.subject = template == null ? "" : template.subject();
    text.body = template == null ? "" : template.body();
    text.writtenBy = by.name();
    text.writtenAt = by.at();
    return text;
  }

  boolean isShipped() {
    return body.isEmpty();
  }

  MessageTemplate template() {
    return new MessageTemplate(kind, subject, body);
  }

  int version() {
    return version;
  }

  TextVersionRow row() {
    return new TextVersionRow(version, subject, body, writtenBy, writtenAt);
  }
}
