package bihuan.catalogue;

import bihuan.Refusal;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The next edition of a service while people still work on it; there is one at most. */
@Entity
@Table(name = "edition_draft")
class Draft {

  @Id
  @Column(name = "process_code")
  private String process;

  private int revision;

  @Column(name = "base_version")
  private int base;

  @Convert(converter = EditionTermsText.class)
  private EditionTerms terms;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Draft() {} // JPA

  /**
   * @param base the version it begins from, 0 for a new service
   */
  static Draft begin(String process, int base, EditionTerms terms, By by) {
    var draft = new Draft();
    draft.process = process;
    draft.revision = 1;
    draft.base = base;
    draft.terms = terms;
    draft.begunBy = by.name();
    draft.begunAt = by.at();
    draft.changedBy = by.name();
    draft.changedAt = by.at();
    return draft;
  }

  /** Refuses whoever has not seen what was saved last. */
  void change(int seen, EditionTerms better, By by) {
    requireSeen(seen);
    terms = better;
    revision++;
    changedBy = by.name();
    changedAt = by.at();
  }

  void requireSeen(int seen) {
    if (seen != revision) {
      throw Refusal.conflict("catalogue.draft.meanwhile", process);
    }
  }

  EditionTerms terms() {
    return terms;
  }

  DraftView view() {
    return new DraftView(process, revision, base, terms, begunBy, begunAt, changedBy, changedAt);
  }
}
