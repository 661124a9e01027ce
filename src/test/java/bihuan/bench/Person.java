package bihuan.bench;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at work, in no hurry. */
class Person {

  private static final String SHEET =
      """
      {"process": "P04", "edition": 1, "district": "HAIBOWAN", "channel": "COUNTER",
       "form": "UNANNOUNCED", "seen": %d, "device": "soak",
       "fields": {"4.counter": {"value": "%d", "at": %d}}}
      """;

  private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");
  private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

  private static final int PHOTO_BYTES = 400_000;

  private static final int LEAST_PAUSE = 300;
  private static final int MORE_PAUSE = 600;

  private final Role role;
  private final Visitor visitor;
  private final Town town;
  private final Kept kept;
  private final Queue<Double> pages;
  private final Random chance = new Random();
  private final String journal = UUID.randomUUID().toString();

  private int revision;
  private int written;

  Person(Role role, Visitor visitor, Town town, Kept kept, Queue<Double> pages) {
    this.role = role;
    this.visitor = visitor;
    this.town = town;
    this.kept = kept;
    this.pages = pages;
  }

  void pause() throws InterruptedException {
    Thread.sleep(LEAST_PAUSE + chance.nextInt(MORE_PAUSE));
  }

  /** Of ten things one is an export, three are deeds, the rest is reading. */
  void doSomething() throws Exception {
    var what = chance.nextInt(10);
    if (what == 0 && !role.exports().isEmpty()) {
      Visitor.require(visitor.open(one(role.exports())), 200);
    } else if (what > 6 && !role.deeds().isEmpty()) {
      act(one(role.deeds()));
    } else {
      read(one(role.pages()));
    }
  }

  private void read(String page) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    Visitor.require(visitor.open(page), 200);
    pages.add((System.nanoTime() - begun) / 1e6);
  }

  private void act(Role.Deed deed) throws Exception {
    switch (deed) {
      case FILE -> kept.filed(Course.number(Reporters.file(visitor, town, System.nanoTime())));
      case KEEP_JOURNAL -> keepJournal();
      case UPLOAD -> upload();
      case MOVE -> move();
    }
  }

  private void keepJournal() throws IOException, InterruptedException {
    var sheet = SHEET.formatted(revision, ++written, System.currentTimeMillis());
    var answer = Visitor.require(visitor.put("api/journeys/" + journal, sheet), 200);
    revision = Integer.parseInt(Visitor.first(REVISION, answer.body()));
    kept.written(journal, written);
  }

  private void upload() throws IOException, InterruptedException {
    var draft = "soak-" + UUID.randomUUID();
    var photo = Photo.of(chance.nextInt(), PHOTO_BYTES);
    var answer = visitor.upload("api/drafts/" + draft + "/files", "photo.jpg", photo);
    kept.uploaded(draft, Visitor.first(ID, Visitor.require(answer, 200).body()));
  }

  /** All that waits for this person, one of each kind. */
  private void move() throws IOException, InterruptedException {
    for (var step : Stream.of(Step.values()).filter(it -> it.who().equals(role.name())).toList()) {
      var number = kept.next(step);
      if (number != null) {
        step.take(number, visitor);
        kept.moved(number, step);
      }
    }
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
