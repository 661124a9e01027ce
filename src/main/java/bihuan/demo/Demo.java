package bihuan.demo;

import static bihuan.start.BootStep.DEMO;

import bihuan.access.Accounts;
import bihuan.access.Role;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first start, once the registers are in: people to sign in as, and in the demonstration a town
 * that has lived.
 */
@ApplicationScoped
class Demo {

  @Inject Accounts accounts;
  @Inject DemoObservers observers;
  @Inject StoryPlayer player;
  @Inject EditionStories editions;
  @Inject RoundStories rounds;
  @Inject JourneyStories journeys;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.demo", defaultValue = "false")
  boolean demo;

  void found(@Observes @Boot.At(DEMO) BootStep step) {
    var now = clock.instant();
    if (accounts.namesWith(Role.SYSTEM_ADMIN).isEmpty()) {
      observers.firstAdministrators(now);
    }
    if (demo) {
      observers.appointTheDemonstration();
      Stream.of("cases.json", "issues.json")
          .flatMap(it -> Story.in(it).stream())
          .forEach(it -> player.tell(it, now));
      editions.tell(now);
      rounds.tell(now);
      journeys.tell(now);
    }
  }
}
