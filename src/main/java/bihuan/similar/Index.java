package bihuan.similar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The index on disk: one writer, readers that see a write at once. Texts are read, not kept. What
 * was written since the last commit is lost with the process; the instant up to which a commit is
 * whole is kept in it, so that whoever knows all issues can put the rest again.
 */
final class Index implements AutoCloseable {

  private static final String UP_TO = "upTo";
  private static final String EDITION = "edition";

  private final Path folder;
  private final Analyzer analyzer = TextAnalysis.analyzer();

  /** Put by somebody while the index catches up: newer than anything a list read before knows. */
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();

  private IndexWriter writer;
  private SearcherManager searchers;
  private Instant upTo;
  private boolean whole;

  private Index(Path folder) {
    this.folder = folder;
  }

  /** What lies in the folder; nothing, where nothing usable does. */
  static Index open(Path folder) {
    var index = new Index(folder);
    try {
      index.start();
    } catch (LockObtainFailedException e) {
      throw new IllegalStateException("Another process uses the index in " + folder, e);
    } catch (IOException | IllegalArgumentException e) {
      index.startAnew();
    }
    return index;
  }

  synchronized void put(IndexedIssue known) {
    try {
      if (!whole) {
        fresh.add(known.number());
      }
      write(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds what changed since {@link #upTo}; from now on the index is whole. */
  void catchUp(Stream<IndexedIssue> changed, Instant upTo) {
    changed.forEach(this::putUnlessFresh);
    finish(upTo);
  }

  /** Forgets everything and reads all anew. */
  void rebuild(Stream<IndexedIssue> all, Instant upTo) {
    forget();
    catchUp(all, upTo);
  }

  /** Everything that changed before is in the index on disk; empty where it has to be rebuilt. */
  synchronized Optional<Instant> upTo() {
    return Optional.ofNullable(upTo);
  }

  synchronized boolean isWhole() {
    return whole;
  }

  /** Brings to disk what was written. */
  synchronized void commit(Instant upTo) {
    try {
      if (whole && writer.hasUncommittedChanges()) {
        mark(upTo);
      }
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives up what is there, as when its folder was deleted under it; it has to be rebuilt. */
  synchronized void startAnew() {
    try {
      if (writer != null) {
        searchers.close();
        writer.rollback();
      }
      clear();
      start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the index to " + folder, e);
    }
  }

  <T> T read(Search<T> search) {
    try {
      var searchers = searchers();
      searchers.maybeRefreshBlocking();
      var searcher = searchers.acquire();
      try {
        return search.in(searcher, analyzer);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized SearcherManager searchers() {
    return searchers;
  }

  private void start() throws IOException {
    writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
    searchers = new SearcherManager(writer, null);
    whole = false;
    fresh.clear();
    upTo =
        committed()
            .filter(it -> TextAnalysis.EDITION.equals(it.get(EDITION)))
            .map(this::instant)
            .orElse(null);
    if (upTo == null) {
      writer.deleteAll();
    }
  }

  private Optional<Map<String, String>> committed() {
    return Optional.ofNullable(writer.getLiveCommitData())
        .map(
            it ->
                StreamSupport.stream(it.spliterator(), false)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Instant instant(Map<String, String> committed) {
    return Optional.ofNullable(committed.get(UP_TO)).map(Instant::parse).orElse(null);
  }

  private synchronized void forget() {
    try {
      whole = false;
      fresh.clear();
      upTo = null;
      writer.deleteAll();
      writer.setLiveCommitData(Map.of(EDITION, "").entrySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void putUnlessFresh(IndexedIssue known) {
    try {
      if (!fresh.contains(known.number())) {
        write(known);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void finish(Instant upTo) {
    try {
      whole = true;
      fresh.clear();
      mark(upTo);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mark(Instant upTo) {
    this.upTo = upTo;
    writer.setLiveCommitData(
        Map.of(UP_TO, upTo.toString(), EDITION, TextAnalysis.EDITION).entrySet());
  }

  private void write(IndexedIssue known) throws IOException {
    writer.updateDocument(new Term("number", known.number()), document(known));
  }

  private static Document document(IndexedIssue known) {
    var document = new Document();
    document.add(new StringField("number", known.number(), Field.Store.YES));
    document.add(new StringField("process", known.process(), Field.Store.YES));
    document.add(new StringField("step", known.process() + " " + known.step(), Field.Store.YES));
    document.add(new StringField("cause", known.cause(), Field.Store.YES));
    document.add(new StoredField("ended", known.open() ? "" : String.valueOf(known.closedOn())));
    read(document, "original", known.original());
    read(document, "outgoing", known.outgoing());
    read(document, "cleared", known.cleared());
    if (!known.outgoing().isEmpty()) {
      document.add(new StringField("scope", Scope.REVIEWED.name(), Field.Store.NO));
    }
    if (!known.cleared().isEmpty()) {
      document.add(new StringField("scope", Scope.PUBLIC.name(), Field.Store.NO));
    }
    return document;
  }

  private static void read(Document document, String field, String text) {
    if (!text.isEmpty()) {
      document.add(new TextField(field, text, Field.Store.NO));
      document.add(new TextField(field + TextAnalysis.AS_IT_STANDS, text, Field.Store.NO));
      document.add(new TextField(field + TextAnalysis.SIGN_BY_SIGN, text, Field.Store.NO));
    }
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      List<Path> files;
      try (var all = Files.walk(folder)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (var it : files) {
        Files.delete(it);
      }
    }
  }

  /** Something looked for in what the index holds at the moment. */
  interface Search<T> {

    T in(IndexSearcher searcher, Analyzer analyzer) throws IOException;
  }
}
