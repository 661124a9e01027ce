package bihuan.campaigns.breaks;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.campaigns.AskedForms;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignMachine;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import bihuan.vault.CodeSeals;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whoever has begun to answer goes on elsewhere by a code, and nobody reads it without. */
@InContainer
class AnswerBreaksIT extends CampaignMachine {

  private static final String SAID = "窗口的人让我跑了三趟";

  @Inject AnswerBreaks breaks;
  @Inject CodeSeals seals;

  @PersistenceContext EntityManager em;

  @Test
  void whoTypesTheCodeGoesOnHoweverTheyWriteIt() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var code = breaks.keep(token, "", written(SAID), nobody());

    assertThat(code.code()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(code.lastDay()).isEqualTo(by(CORA).day().plusDays(7));
    var typed = code.code().toLowerCase().replace('-', ' ').replace('1', 'l').replace('0', 'o');
    assertThat(goOn(typed)).isEqualTo(written(SAID));
  }

  @Test
  void whatIsKeptTellsTheDayAndNeitherTheCodeNorAWord() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var code = breaks.keep(token, "", written(SAID), nobody()).code();

    var row = row(code);
    assertThat(row.lastDay()).isEqualTo(by(CORA).day().plusDays(7));
    assertThat(new String(row.sealed(), StandardCharsets.UTF_8))
        .doesNotContain(SAID, code, code.replace("-", ""));
    assertThat(List.of(AnswerBreak.class.getDeclaredFields()))
        .filteredOn(it -> !Modifier.isStatic(it.getModifiers()))
        .extracting(Field::getName)
        .filteredOn(it -> !it.startsWith("_"))
        .containsExactlyInAnyOrder("mark", "sealed", "keptOn");
  }

  @Test
  void keptAgainItLiesUnderTheSameCodeAndNobodyChoosesOne() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var code = breaks.keep(token, "", written("一"), nobody()).code();

    assertThat(breaks.keep(token, code, written("二"), nobody()).code()).isEqualTo(code);
    assertThat(goOn(code)).isEqualTo(written("二"));
    assertThat(breaks.keep(token, "AAAA-AAAA", written("三"), nobody()).code())
        .isNotEqualTo("AAAA-AAAA");
  }

  @Test
  void itIsThrownAwayAfterSevenDaysAndOnceItIsHandedIn() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var code = breaks.keep(token, "", written(SAID), nobody()).code();
    var eighth = Actor.NOBODY.at(NOW.plus(8, ChronoUnit.DAYS));

    assertThat(breaks.goOn(token, code, from(), eighth)).as("over").isEmpty();
    breaks.forgetOld(by(CORA).day().plusDays(7));
    assertThat(row(code)).as("the last day").isNotNull();
    breaks.forgetOld(by(CORA).day().plusDays(8));
    assertThat(row(code)).isNull();

    var other = breaks.keep(token, "", written(SAID), nobody()).code();
    breaks.end(token, other);
    assertThat(breaks.goOn(token, other, from(), nobody())).isEmpty();
  }

  @Test
  void whoTypesWrongCodesWaitsAndAnotherAddressOpensNothing() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var code = breaks.keep(token, "", written(SAID), nobody()).code();
    var from = from();
    for (var it = 0; it < 10; it++) {
      assertThat(breaks.goOn(token, Token.random(8), from, nobody())).isEmpty();
    }

    assertThat(refusal(() -> breaks.goOn(token, code, from, nobody())).ground())
        .isEqualTo(Refusal.Ground.TOO_MANY);
    assertThat(breaks.goOn(token, code, from(), nobody())).as("somebody else").isPresent();
    var elsewhere =
        asking.hang(campaign, new AskingPlace("", 0, "", null, null, ""), false, by(CORA));
    assertThat(breaks.goOn(elsewhere, code, from(), nobody())).isEmpty();
  }

  @Test
  void tooMuchIsNotKeptAndNeitherIsAnythingOfAScreenForEverybody() {
    open(OncePer.ANY, Naming.ANONYMOUS);

    assertThat(
            refusal(() -> breaks.keep(token, "", written("字".repeat(100_000)), nobody())).field())
        .contains("draft");
    var kiosk = asking.hang(campaign, new AskingPlace("", 0, "", null, null, ""), true, by(CORA));
    assertThat(refusal(() -> breaks.keep(kiosk, "", written(SAID), nobody())).ground())
        .isEqualTo(Refusal.Ground.CONFLICT);
  }

  private JsonObject goOn(String code) {
    return breaks.goOn(token, code, from(), nobody()).orElseThrow();
  }

  /** Under whichever of the vault's keys. */
  private AnswerBreak row(String code) {
    return seals.typed(code, "answers begun under " + token).stream()
        .map(it -> em.find(AnswerBreak.class, it.mark()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String from() {
    return Token.random(12);
  }

  private static JsonObject written(String words) {
    var answers = Json.createObjectBuilder().add(AskedForms.WORDS, words);
    return Json.createObjectBuilder().add("key", "words").add("answers", answers).build();
  }
}
