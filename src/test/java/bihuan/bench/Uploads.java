package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * How long somebody waits for a page while many large photos come in at once, beside the same
 * without them.
 */
class Uploads {

  private static final int BYTES = 5_000_000;

  private static final long EVERY = 100_000_000;

  private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");

  private final Build build;
  private final Size size;
  private final List<byte[]> photos = new ArrayList<>();
  private final Visitors people;
  private final AtomicInteger sent = new AtomicInteger();

  private volatile boolean sending;

  Uploads(Stand stand) {
    this.build = stand.build();
    this.size = stand.size();
    this.people = new Visitors(build.product());
  }

  void measure(Results results) throws Exception {
    for (var it = 0; it < CLIENTS; it++) {
      photos.add(Photo.of(it, BYTES));
    }
    var reader = Visitor.signedIn(build.address(), "cora");
    var path = "loop/issue.xhtml?number=" + Course.inHand(build);
    busy(reader, path, size.warmUp());
    var quiet = read(reader, path, size.uploads());
    sent.set(0);
    var busy = busy(reader, path, size.uploads());
    var without = "without uploads";
    results.heading(
        "An issue's page every 100 ms for %d s, while %d photos of %.1f MB come in at once (at most"
            + " 200 ms)",
        size.uploads(), CLIENTS, photos.get(0).length / 1e6);
    results.figure("median", busy.median(), "ms").beside(without, quiet.median());
    results.figure("99 of 100 within", busy.most(), "ms").beside(without, quiet.most());
    results.figure("slowest", busy.slowest(), "ms").beside(without, quiet.slowest());
    results.figure("uploads meanwhile", sent.get() / (double) size.uploads(), "/s");
    results.load("meanwhile");
  }

  private Pace busy(Visitor reader, String path, int seconds) throws Exception {
    sending = true;
    var senders = Executors.newFixedThreadPool(CLIENTS);
    try {
      var all = send(senders);
      var pace = read(reader, path, seconds);
      sending = false;
      for (var it : all) {
        it.get(2, TimeUnit.MINUTES);
      }
      return pace;
    } finally {
      sending = false;
      senders.shutdownNow();
    }
  }

  private List<Future<?>> send(ExecutorService senders) {
    var all = new ArrayList<Future<?>>();
    for (var it = 0; it < CLIENTS; it++) {
      var client = it;
      all.add(
          senders.submit(
              () -> {
                while (sending) {
                  send(client);
                }
                return null;
              }));
    }
    return all;
  }

  /** Taken away again at once: there is room for so much in all drafts, and on the disk. */
  private void send(int client) throws Exception {
    var draft = "api/drafts/bench-%016d-%02d/files".formatted(System.nanoTime(), client);
    var person = people.get(client);
    var kept = Visitor.require(person.upload(draft, "photo.jpg", photos.get(client)), 200);
    sent.incrementAndGet();
    var id = Visitor.first(ID, kept.body());
    Visitor.require(person.delete(draft + "/" + id), 204);
  }

  private static Pace read(Visitor reader, String path, int seconds) throws Exception {
    var times = new ArrayList<Double>();
    var begun = System.nanoTime();
    var end = begun + seconds * 1_000_000_000L;
    for (var due = begun; due < end; due = Math.max(due + EVERY, System.nanoTime())) {
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      var opened = System.nanoTime();
      Visitor.require(reader.open(path), 200);
      times.add((System.nanoTime() - opened) / 1e6);
    }
    return Pace.of(seconds, times.stream().mapToDouble(it -> it).toArray());
  }
}
