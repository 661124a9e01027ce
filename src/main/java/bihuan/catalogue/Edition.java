package bihuan.catalogue;

import bihuan.Amounts;
import bihuan.access.By;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the public was told of a service from a day on. An edition is never changed; the next one
 * takes its place, even where all it says is that the service is withdrawn.
 */
@Entity
@Table(name = "edition")
class Edition {

  @Id private Long id;

  @Column(name = "process_code")
  private String process;

  private int version;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private boolean withdrawn;
  private String name;
  private String english;

  @Column(name = "lead_unit")
  private String lead;

  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Span span;

  private int visits;
  private BigDecimal fee;
  private boolean demo;
  private String note;

  @Column(name = "note_english")
  private String noteEnglish;

  private String reason;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_unit", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  @Column(name = "unit_code")
  private List<String> cooperating = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_measure", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  @Column(name = "measure")
  private List<Integer> measures = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_channel", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  @Column(name = "channel")
  @Enumerated(EnumType.STRING)
  private List<Channel> channels = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_document", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  private List<Document> documents = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "edition_step", joinColumns = @JoinColumn(name = "edition_id"))
  @OrderColumn(name = "position")
  private List<Step> steps = new ArrayList<>();

  protected Edition() {} // JPA

  /** The version after {@code last} (0 for the first) of this process. */
  static Edition of(
      String process, int last, LocalDate validFrom, EditionTerms terms, String reason, By by) {
    EditionCheck.complete(terms);
    var edition = new Edition();
    edition.id = TsidCreator.getTsid().toLong();
    edition.process = process;
    edition.version = last + 1;
    edition.validFrom = validFrom;
    edition.name = terms.name();
    edition.english = terms.english();
    edition.lead = terms.lead();
    edition.amount = terms.amount();
    edition.span = terms.span();
    edition.visits = terms.visits();
    edition.fee = terms.fee();
    edition.demo = terms.demo();
    edition.note = terms.note();
    edition.noteEnglish = terms.noteEnglish();
    edition.reason = reason;
    edition.publishedBy = by.name();
    edition.publishedAt = by.at();
    edition.cooperating.addAll(terms.cooperating());
    edition.measures.addAll(terms.measures());
    edition.channels.addAll(terms.channels());
    terms.documents().forEach(it -> edition.documents.add(new Document(it.name(), it.english())));
    terms.steps().forEach(it -> edition.steps.add(new Step(it)));
    return edition;
  }

  /** The end of a service: what was said last, and that it is no longer offered. */
  static Edition withdrawing(EditionView last, LocalDate from, String reason, By by) {
    var edition = of(last.code(), last.version(), from, last.terms(), reason, by);
    edition.withdrawn = true;
    return edition;
  }

  EditionView view() {
    return new EditionView(
        process,
        version,
        validFrom,
        withdrawn,
        name,
        english,
        lead,
        List.copyOf(cooperating),
        List.copyOf(measures),
        promise(),
        IntStream.range(0, steps.size()).mapToObj(it -> steps.get(it).numbered(it + 1)).toList(),
        reason,
        publishedBy,
        publishedAt);
  }

  private PromiseRow promise() {
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
