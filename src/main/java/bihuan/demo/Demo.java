package bihuan.demo;

import static bihuan.start.BootStep.DEMO;

import bihuan.Digest;
import bihuan.city.City;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays the stories that the city's folder tells in {@code demo}, each once: a city that has lived.
 * Once all of a folder are told, a later start does not look for them one by one.
 */
@ApplicationScoped
class Demo {

  static final List<String> FILES =
      List.of(
          "accounts.csv",
          "campaign-answers.csv",
          "campaign-places.csv",
          "campaigns.csv",
          "cases.json",
          "editions.csv",
          "instructions.csv",
          "issues.json",
          "journeys.csv",
          "meetings.csv",
          "observers.csv",
          "papers.csv",
          "rounds.csv",
          "substitutes.csv");

  @Inject DemoPeople people;
  @Inject ObserverStories observers;
  @Inject StoryPlayer player;
  @Inject EditionStories editions;
  @Inject RoundStories rounds;
  @Inject JourneyStories journeys;
  @Inject LadderStories ladder;
  @Inject CampaignStories campaigns;
  @Inject Clock clock;

  void play(@Observes @Boot.At(DEMO) BootStep step) {
    var folder = folder();
    if (player.hasToldAllOf(folder)) {
      return;
    }
    var now = clock.instant();
    people.open(now);
    observers.tell();
    Stream.of("cases.json", "issues.json")
        .flatMap(it -> Story.in(it).stream())
        .forEach(it -> player.tell(it, now));
    editions.tell(now);
    rounds.tell(now);
    journeys.tell(now);
    ladder.tell(now);
    campaigns.tell(now);
    player.allToldOf(folder);
  }

  private static String folder() {
    var texts = FILES.stream().map(it -> City.here().seed("demo/" + it).text());
    return Digest.SHA256.of(texts.collect(Collectors.joining()));
  }
}
