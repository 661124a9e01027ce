package bihuan.evidence;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.cleaning.FileFormat;
import bihuan.evidence.cleaning.Impurity;
import bihuan.evidence.cleaning.RawFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A file kept to show something about a subject. */
@Entity
@Table(name = "evidence_file")
class Exhibit {

  @Id private Long id;

  private String subject;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "number_in_subject")
  private int number;

  @Enumerated(EnumType.STRING)
  private FileFormat media;

  @Column(name = "size_bytes")
  private long size;

  private int pages;
  private int width;
  private int height;

  @Column(name = "original_hash")
  private String original;

  @Column(name = "clean_hash")
  private String clean;

  @Enumerated(EnumType.STRING)
  @Column(name = "clean_media")
  private FileFormat cleanMedia;

  @Column(name = "clean_width")
  private int cleanWidth;

  @Column(name = "clean_height")
  private int cleanHeight;

  /** The way of cleaning that its copies are from. */
  private int cleaning;

  @Enumerated(EnumType.STRING)
  private Impurity impurity;

  /** The cleaned copy is all that is left. */
  private boolean pared;

  @Column(name = "thumbnail_hash")
  private String thumbnail;

  @Column(name = "kept_by")
  private String by;

  @Column(name = "at_time")
  private Instant at;

  protected Exhibit() {} // JPA

  static Exhibit of(Subject subject, Purpose purpose, int number, StoredFile stored, By by) {
    var exhibit = new Exhibit();
    exhibit.id = Ids.unguessable();
    exhibit.purpose = purpose;
    exhibit.media = stored.findings().media();
    exhibit.pages = stored.findings().pages();
    exhibit.width = stored.findings().width();
    exhibit.height = stored.findings().height();
    exhibit.size = stored.size();
    exhibit.original = stored.original();
    exhibit.copiedAs(stored);
    exhibit.comeTo(subject, number, by);
    return exhibit;
  }

  /** Its copies were made anew. */
  void copiedAs(StoredFile stored) {
    clean = stored.clean();
    cleanMedia = clean == null ? null : stored.copied().media();
    cleanWidth = stored.copied().width();
    cleanHeight = stored.copied().height();
    thumbnail = stored.thumbnail();
    impurity = stored.impurity();
    cleaning = RawFile.CLEANING;
  }

  /** Its copies cannot be made any more. */
  void isWithheld() {
    clean = null;
    cleanMedia = null;
    thumbnail = null;
    impurity = Impurity.OTHER;
    cleaning = RawFile.CLEANING;
  }

  /** Its original is let go of; false where nothing would be left. */
  boolean pare(Store store) {
    if (clean == null) {
      return false;
    }
    original = clean;
    media = cleanMedia;
    width = cleanWidth;
    height = cleanHeight;
    size = store.size(clean);
    pared = true;
    return true;
  }

  String original() {
    return original;
  }

  /** A cleaned copy of this one under another subject; none where it could not be cleaned. */
  Optional<Exhibit> copiedTo(Subject subject, Purpose purpose, int number, Store store, By by) {
    if (clean == null) {
      return Optional.empty();
    }
    var exhibit = new Exhibit();
    exhibit.id = Ids.unguessable();
    exhibit.purpose = purpose;
    exhibit.media = cleanMedia;
    exhibit.pages = pages;
    exhibit.width = cleanWidth;
    exhibit.height = cleanHeight;
    exhibit.cleanWidth = cleanWidth;
    exhibit.cleanHeight = cleanHeight;
    exhibit.cleaning = cleaning;
    exhibit.size = store.size(clean);
    exhibit.original = clean;
    exhibit.pared = true;
    exhibit.clean = clean;
    exhibit.cleanMedia = cleanMedia;
    exhibit.thumbnail = thumbnail;
    exhibit.comeTo(subject, number, by);
    return Optional.of(exhibit);
  }

  FileKept adopt(Subject subject, int number, By by) {
    comeTo(subject, number, by);
    return kept();
  }

  /** Whoever drafts or travels is not on record: they may be going to speak in confidence. */
  private void comeTo(Subject subject, int number, By by) {
    this.subject = subject.name();
    this.number = number;
    this.by = subject.isOnRecord() ? by.name() : "";
    this.at = by.at();
  }

  FileKept kept() {
    return new FileKept(subject, Long.toString(id), purpose, media, size, original, by, at);
  }

  FileRemoved removed(By by) {
    return new FileRemoved(
        subject, Long.toString(id), purpose, media, size, original, by.name(), by.at());
  }

  /** Whether the same hand sent the same for the same purpose. */
  boolean is(StoredFile stored, Purpose purpose, By by) {
    return original.equals(stored.original())
        && this.purpose == purpose
        && (this.by.isEmpty() || wasKeptBy(by));
  }

  boolean wasKeptBy(By by) {
    return this.by.equals(by.name());
  }

  FileRow row() {
    return new FileRow(
        Long.toString(id),
        subject,
        purpose,
        number,
        media,
        size,
        FileRow.title(number, media),
        by,
        at,
        clean != null,
        impurity,
        thumbnail != null,
        pages,
        width,
        height);
  }

  /** The cleaned copy for whoever may not know the original: its form and size, nobody's name. */
  Optional<FileRow> copyRow(Store store) {
    return clean == null
        ? Optional.empty()
        : Optional.of(
            new FileRow(
                Long.toString(id),
                subject,
                purpose,
                number,
                cleanMedia,
                store.size(clean),
                FileRow.title(number, cleanMedia),
                "",
                null,
                true,
                null,
                thumbnail != null,
                pages,
                cleanWidth,
                cleanHeight));
  }

  FileCopy copy(CopyKind kind, Store store) {
    return switch (kind) {
      case ORIGINAL -> copy(original, media, store);
      case CLEAN -> copy(clean, cleanMedia, store);
      case THUMBNAIL -> copy(thumbnail, FileFormat.JPEG, store);
    };
  }

  private FileCopy copy(String hash, FileFormat form, Store store) {
    if (hash == null) {
      throw Refusal.unknown("evidence.noCopy");
    }
    return new FileCopy(number, form, store.size(hash), hash, store.path(hash));
  }
}
