package bihuan.catalogue;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the public was told to expect of a process from a day on. A promise is never changed; the
 * next version takes its place.
 */
@Entity
@Table(name = "promise")
class Promise {

  @Id private Long id;

  @Column(name = "process_code")
  private String process;

  private int version;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Span span;

  private int visits;
  private BigDecimal fee;
  private boolean demo;
  private String note;

  @Column(name = "note_english")
  private String noteEnglish;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "promise_channel", joinColumns = @JoinColumn(name = "promise_id"))
  @OrderColumn(name = "position")
  @Column(name = "channel")
  @Enumerated(EnumType.STRING)
  private List<Channel> channels = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "promise_document", joinColumns = @JoinColumn(name = "promise_id"))
  @OrderColumn(name = "position")
  private List<Document> documents = new ArrayList<>();

  protected Promise() {} // JPA

  /** What was promised for this process. */
  static Promise of(String process, PromiseRow terms) {
    if (terms.span().isInDays() != (terms.amount() != null)) {
      throw new IllegalArgumentException(terms.span() + " with amount " + terms.amount());
    }
    if (terms.visits() < 0 || terms.channels().isEmpty()) {
      throw new IllegalArgumentException("a promise names its visits and at least one channel");
    }
    var promise = new Promise();
    promise.id = TsidCreator.getTsid().toLong();
    promise.process = process;
    promise.version = terms.version();
    promise.validFrom = terms.validFrom();
    promise.amount = terms.amount();
    promise.span = terms.span();
    promise.visits = terms.visits();
    promise.fee = terms.fee();
    promise.demo = terms.demo();
    promise.note = terms.note();
    promise.noteEnglish = terms.noteEnglish();
    promise.channels.addAll(terms.channels());
    terms.documents().forEach(it -> promise.documents.add(new Document(it.name(), it.english())));
    return promise;
  }

  String process() {
    return process;
  }

  PromiseRow row() {
    return new PromiseRow(
        version,
        validFrom,
        Amounts.plain(amount),
        span,
        visits,
        Amounts.plain(fee),
        List.copyOf(channels),
        documents.stream().map(Document::row).toList(),
        demo,
        note,
        noteEnglish);
  }
}
