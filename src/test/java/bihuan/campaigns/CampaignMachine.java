package bihuan.campaigns;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HOUSING;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Bilingual;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.forms.QuestionnaireDrafting;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Opens a campaign with one address at a unit's counter, and answers it. */
public abstract class CampaignMachine {

  protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Inject protected QuestionnaireDrafting drafting;
  @Inject protected Asking asking;
  @Inject protected Campaigns campaigns;
  @Inject protected ResponseIntake intake;

  protected String campaign;
  protected String token;

  protected String questionnaire;

  protected void open(OncePer oncePer, Naming naming) {
    draft(oncePer, naming);
    asking.open(campaign, by(CORA));
  }

  protected void draft(OncePer oncePer, Naming naming) {
    questionnaire = AskedForms.published(drafting, by(CORA));
    campaign = asking.draft(plan(oncePer, naming, null), by(CORA));
    token =
        asking.hang(
            campaign, new AskingPlace("P04", 0, HOUSING, null, null, "3 号窗口"), false, by(CORA));
  }

  protected CampaignPlan plan(OncePer oncePer, Naming naming, Integer quota) {
    var today = by(CORA).day();
    return new CampaignPlan(
        new Bilingual("窗口满意度", "Counters"),
        null,
        questionnaire,
        today,
        today.plusDays(30),
        quota,
        oncePer,
        naming,
        List.of("https://services.example.cn"));
  }

  protected AskedForm look(String letter) {
    return intake.look(token, letter, nobody());
  }

  protected AnswerReceipt answered(String rating, String way, String words) {
    return taken(handIn(rating, way, words));
  }

  protected AnswerReceipt taken(HandedIn told) {
    return intake.take(token, "", told, nobody());
  }

  protected HandedIn handIn(String rating, String way, String words) {
    return handIn(rating, way, words, "", "", "");
  }

  protected static HandedIn handIn(
      String rating, String way, String words, String device, String name, String phone) {
    return new HandedIn(
        Token.random(30),
        LocalDate.now(City.ZONE),
        AskedForms.answers(rating, way, words),
        "zh-CN",
        "",
        device,
        40,
        name,
        phone);
  }

  protected static Refusal refusal(Runnable deed) {
    return catchThrowableOfType(Refusal.class, deed::run);
  }

  protected static By by(Actor actor) {
    return actor.at(NOW);
  }

  protected static By nobody() {
    return Actor.NOBODY.at(NOW);
  }
}
