package bihuan.demo;

import bihuan.Bilingual;
import bihuan.JsonParts;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.campaigns.Asking;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignPlan;
import bihuan.campaigns.HandedIn;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.campaigns.ResponseIntake;
import bihuan.city.City;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the demonstration's city asks people, and what they answered; each campaign told once. */
@ApplicationScoped
@Transactional
class CampaignStories {

  private static final Actor CORA = new Actor("cora", Role.COORDINATOR, "D01");

  private static final int SIGNS = 30;
  private static final int USUAL_SECONDS = 60;

  @PersistenceContext EntityManager em;

  @Inject Asking asking;
  @Inject ResponseIntake intake;

  void tell(Instant now) {
    City.here().seed("demo/campaigns.csv").each(row -> tell(row, City.day(now)));
  }

  private void tell(Seed.Row row, LocalDate today) {
    var story = "ask " + row.text("story");
    if (em.find(StoryRecord.class, story) != null) {
      return;
    }
    var opened = today.minusDays(row.number("opened"));
    var ends = row.optional("ends").map(it -> today.plusDays(Integer.parseInt(it))).orElse(null);
    var campaign = asking.draft(plan(row, opened, ends), at(CORA, opened, 9));
    var places = new ArrayList<String>();
    City.here()
        .seed("demo/campaign-places.csv")
        .each(
            place -> {
              if (place.text("campaign").equals(row.text("story"))) {
                places.add(hang(campaign, place, opened));
              }
            });
    asking.open(campaign, at(CORA, opened, 9));
    var last = ends == null || ends.isAfter(today) ? today.minusDays(1) : ends;
    answer(row, places, opened, last);
    City.here()
        .seed("demo/campaign-answers.csv")
        .each(
            it -> {
              if (it.text("campaign").equals(row.text("story"))) {
                var day = today.minusDays(it.number("days"));
                handIn(
                    places.get(it.number("place") - 1),
                    read(it.text("answers")),
                    day,
                    it.optional("name").orElse(""),
                    it.optional("phone").orElse(""));
              }
            });
    if (ends != null && ends.isBefore(today)) {
      asking.close(campaign, at(CORA, ends, 18));
    }
    em.persist(new StoryRecord(story, "told"));
  }

  private static CampaignPlan plan(Seed.Row row, LocalDate opened, LocalDate ends) {
    return new CampaignPlan(
        new Bilingual(row.text("title"), row.text("english")),
        null,
        row.text("questionnaire"),
        opened,
        ends,
        null,
        row.one(OncePer.class, "once"),
        row.one(Naming.class, "naming"),
        List.of());
  }

  private String hang(String campaign, Seed.Row place, LocalDate day) {
    return asking.hang(
        campaign,
        new AskingPlace(
            place.optional("process").orElse(""),
            0,
            place.optional("unit").orElse(""),
            null,
            null,
            place.optional("counter").orElse("")),
        place.optional("kiosk").isPresent(),
        at(CORA, day, 9));
  }

  /** As people usually do, spread over the days. */
  private void answer(Seed.Row campaign, List<String> places, LocalDate first, LocalDate last) {
    var usual = usual(campaign.text("usual"));
    var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    var number = new int[1];
    var place = new int[1];
    City.here()
        .seed("demo/campaign-places.csv")
        .each(
            it -> {
              if (it.text("campaign").equals(campaign.text("story"))) {
                var token = places.get(place[0]++);
                for (var one = 0; one < it.number("answers"); one++) {
                  var day = first.plusDays(number[0] * 7L % days);
                  handIn(token, answers(usual, number[0]++), day, "", "");
                }
              }
            });
  }

  /** What each question is answered with in turn, by its path. */
  private static Map<String, List<String>> usual(String written) {
    var usual = new LinkedHashMap<String, List<String>>();
    Stream.of(written.split("; "))
        .map(it -> it.split("=", 2))
        .forEach(it -> usual.put(it[0], List.of(it[1].split(" "))));
    return usual;
  }

  private static JsonObject answers(Map<String, List<String>> usual, int number) {
    var answers = JsonParts.object();
    var sections = new LinkedHashMap<String, JsonObjectBuilder>();
    usual.forEach(
        (path, said) -> {
          var name = path.substring(path.indexOf('/') + 1);
          var section =
              path.contains("/")
                  ? sections.computeIfAbsent(
                      path.substring(0, path.indexOf('/')), it -> JsonParts.object())
                  : answers;
          section.add(name, said.get(number % said.size()));
        });
    sections.forEach(answers::add);
    return answers.build();
  }

  private static JsonObject read(String answers) {
    try (var reader = JsonParts.reader(new StringReader(answers))) {
      return reader.readObject();
    }
  }

  private void handIn(String token, JsonObject answers, LocalDate day, String name, String phone) {
    intake.take(
        token,
        "",
        new HandedIn(
            Token.random(SIGNS),
            day,
            answers,
            "zh-CN",
            "",
            Token.random(SIGNS),
            USUAL_SECONDS,
            name,
            phone),
        at(Actor.NOBODY, day, 10));
  }

  private static By at(Actor actor, LocalDate day, int hour) {
    return actor.at(day.atTime(hour, 0).atZone(City.ZONE).toInstant());
  }
}
