package bihuan.demo;

import static bihuan.start.BootStep.DEMO;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;

/**
 * Plays the stories that the city's folder tells in {@code demo}, each once: a city that has lived.
 */
@ApplicationScoped
class Demo {

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
  }
}
