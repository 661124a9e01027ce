package bihuan.journal;

import static bihuan.Cast.OLENA;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.city.City;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose journal it is, and who may begin, report and praise. */
@InContainer
@OnEmbedded
class JournalAccessIT extends TransferOfAHome {

  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject RecusalDeclaration declaration;

  @Test
  void somebodyElsesJournalIsNotThere() {
    keeping.sync(key, sheet("phone", 0), olga);
    var oscar = OSCAR.at(olga.at());

    assertUnknown(() -> keeping.read(key, oscar));
    assertUnknown(() -> keeping.sync(key, sheet("phone", 0), oscar));
    assertUnknown(() -> keeping.report(key, oscar));
    assertUnknown(() -> keeping.sync("task-1", sheet("phone", 0), oscar));
  }

  @Test
  void whoeverHasNotAcceptedTheUndertakingBeginsNoJourney() {
    assertRefused(
        "panel.undertakingMissing",
        () -> keeping.sync(key, sheet("phone", 0), OLENA.at(olga.at())));
    assertUnknown(() -> keeping.read(key, OLENA.at(olga.at())));
  }

  @Test
  void afterTheTermNothingTypedIsLostButNothingIsReportedOrBegun() {
    keeping.sync(key, sheet("phone", 0), olga);
    var over = observers.find("olga").orElseThrow().until().plusDays(1);
    var late = OLGA.at(over.atStartOfDay(City.ZONE).toInstant());
    fields.put("4.words", new JournalUpdate.FieldValue("Written before, sent after.", 2_000));

    var synced = keeping.sync(key, sheet("phone", 1), late);

    assertThat(synced.fields().get("4.words").value()).isEqualTo("Written before, sent after.");
    assertRefused("panel.notInTerm", () -> keeping.report(key, late));
    assertThat(keeping.read(key, late).row().isReported()).isFalse();
    assertRefused(
        "panel.notInTerm",
        () -> keeping.sync(UUID.randomUUID().toString(), sheet("phone", 0), late));
  }

  @Test
  void afterTheTermNothingIsPraised() {
    lived(4, on(1, "11:00"), on(1, "11:30"));
    reported();
    var late = OLGA.at(olga.at().plus(Duration.ofDays(3_000)));

    assertRefused("panel.notInTerm", () -> filing.commend(key, "0-TIME", "Quick", Set.of(), late));
  }

  @Test
  void whoeverKeepsAwayFromTheUnitThatAnswersNeitherReportsNorBegins() {
    var near = newcomer("nora.near");
    keeping.sync(key, sheet("phone", 0), near);
    declaration.declare(RecusalGround.RELATIVE, "D05", "", null, near);

    assertRefused("recusals.recused", () -> keeping.report(key, near));
    assertThat(keeping.sync(key, sheet("phone", 0), near).row().isReported()).isFalse();
    assertRefused(
        "recusals.recused",
        () -> keeping.sync(UUID.randomUUID().toString(), sheet("phone", 0), near));
  }

  @Test
  void onlyObserversOpenTheJournalAndOthersAreToldSo() {
    assertThat(visitor("olga").get("api/journeys/kit").status()).isEqualTo(200);

    for (var account : List.of("lina", "cora", "leo", "enzo", "syd")) {
      var kit = visitor(account).get("api/journeys/kit");
      assertThat(kit.status()).as(account).isEqualTo(403);
      assertThat(kit.text()).contains("experience officer or observer it belongs to");
      assertThat(visitor(account).get("journal/journeys.xhtml").status()).isEqualTo(403);
    }
  }

  private By newcomer(String account) {
    enrolment.welcome(account, account, account, "Quiet-River-42", olga.at());
    var particulars =
        new Particulars(
            account,
            "",
            Category.EXPERT,
            false,
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            olga.day(),
            null);
    appointment.found(account, new NewMember(particulars, Contact.NONE), Actor.HOUSE.at(olga.at()));
    var by = Cast.observer(account).at(olga.at());
    observers.agree(by);
    return by;
  }
}
