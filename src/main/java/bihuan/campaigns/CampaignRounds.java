package bihuan.campaigns;

import bihuan.access.Actor;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Closes campaigns that are over, and forgets what showed whether they were played with. */
@ApplicationScoped
class CampaignRounds implements Job {

  @Inject CampaignEnds ends;
  @Inject GamingTraces traces;
  @Inject Clock clock;

  @Override
  public String name() {
    return "campaign-ends";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(10));
  }

  @Override
  public void run() {
    var by = Actor.HOUSE.at(clock.instant());
    ends.close(by);
    traces.forgetOld(by.day());
  }
}
