package bihuan.privacy;

import static bihuan.start.BootStep.CITY;

import bihuan.Bilingual;
import bihuan.Refusal;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.SeedFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Every version of the notice; a new one is added, none is ever changed. */
@ApplicationScoped
public class PrivacyNotices {

  static final String TEXTS = "privacy.csv";

  @Inject Event<Deed> deeds;

  private List<PrivacyNotice> versions;

  protected PrivacyNotices() {} // CDI

  PrivacyNotices(List<PrivacyNotice> versions) {
    this.versions = versions;
  }

  void read(@Observes @Boot.At(CITY) BootStep step) {
    versions = of(City.here());
  }

  static List<PrivacyNotice> of(City city) {
    var found = new LinkedHashMap<String, PrivacyNotice>();
    city.seed(TEXTS)
        .each(
            row ->
                found
                    .computeIfAbsent(
                        row.text("version"),
                        version ->
                            new PrivacyNotice(
                                version, row.date("valid_from"), new EnumMap<>(PrivacyTopic.class)))
                    .topics()
                    .put(
                        row.one(PrivacyTopic.class, "topic"),
                        new Bilingual(row.text("zh"), row.text("en"))));
    found.values().forEach(PrivacyNotices::requireWhole);
    if (found.isEmpty()) {
      throw new SeedFault(TEXTS + ": there is no notice");
    }
    return List.copyOf(found.values());
  }

  private static void requireWhole(PrivacyNotice notice) {
    for (var it : PrivacyTopic.values()) {
      if (!notice.topics().containsKey(it)) {
        throw new SeedFault("%s: %s says nothing of %s".formatted(TEXTS, notice.version(), it));
      }
    }
  }

  /** The one in force at that moment; the first one before there was any. */
  public PrivacyNotice inForce(Instant at) {
    var day = City.day(at);
    return versions.stream()
        .filter(it -> !it.validFrom().isAfter(day))
        .max(Comparator.comparing(PrivacyNotice::validFrom))
        .orElse(versions.get(0));
  }

  /** One that somebody was shown before. */
  public PrivacyNotice get(String version) {
    return versions.stream()
        .filter(it -> it.version().equals(version))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("privacy.unknown"));
  }

  /** Who comes in under this account had it before them; on record with its version. */
  @Transactional
  public void readBy(String account, Instant at) {
    deeds.fire(new NoticeRead(account, inForce(at).version(), at));
  }
}
