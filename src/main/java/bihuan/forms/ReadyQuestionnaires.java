package bihuan.forms;

import static bihuan.start.BootStep.QUESTIONNAIRES;

import bihuan.JsonParts;
import bihuan.access.Actor;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;

/** Questionnaires that come with the house, in use from the first start; and a library. */
@ApplicationScoped
@Transactional
public class ReadyQuestionnaires {

  static final List<String> ALL =
      List.of(
          "observer_feedback",
          "service_satisfaction",
          "enterprise_satisfaction",
          "inspection_rating",
          "quarterly_callback");

  private static final String LIBRARY = "library";

  @Inject Questionnaires questionnaires;
  @Inject Clock clock;

  void load(@Observes @Boot.At(QUESTIONNAIRES) BootStep step) {
    if (questionnaires.isEmpty()) {
      ALL.forEach(this::publish);
    }
  }

  /** Ready questions, in groups by what they are about, to be taken into others. */
  public Form library() {
    return read(LIBRARY);
  }

  private void publish(String name) {
    var by = Actor.HOUSE.at(clock.instant());
    var questionnaire = Questionnaire.readyMade(name, by);
    questionnaires.add(questionnaire);
    var edition = QuestionnaireEdition.draft(questionnaire, 1, read(name), by);
    edition.publish(1, by);
    questionnaires.add(edition);
  }

  /** One that came along. */
  static Form read(String name) {
    var seed = new Seed("questionnaires/" + name + ".json");
    try (var json = JsonParts.reader(new StringReader(seed.text()))) {
      return Form.read(json.readObject());
    }
  }
}
