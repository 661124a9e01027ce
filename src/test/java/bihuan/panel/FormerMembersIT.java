package bihuan.panel;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.ledger.Ledger;
import bihuan.letters.Letters;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.recusals.Recusals;
import bihuan.retention.Retained;
import bihuan.retention.Retention;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who left long ago is known by name no more; that somebody served stays. */
@InContainer
class FormerMembersIT extends AppointedScene {

  @Inject Retention retention;
  @Inject RecusalDeclaration declaration;
  @Inject Recusals recusals;
  @Inject Contacts contacts;
  @Inject Letters letters;
  @Inject Ledger ledger;

  @Test
  void theirParticularsGoAfterTheirTerm() {
    var gone = member("Gerda Gone", "gerda.gone");
    var there = member("Thea There", "thea.there");
    declaration.declare(
        RecusalGround.values()[0], "D16", "", null, Cast.observer("gerda.gone").at(now));
    var letter = letters.own(Cast.observer("gerda.gone").at(now)).get(0);
    appointment.dismiss(gone, "Moved away to Hohhot", office);
    var term = Duration.ofDays(retention.days(Retained.MEMBERS));

    retention.destroy(Retained.MEMBERS, now.plus(term));
    assertThat(observers.view(gone, office).row().name()).isEqualTo("Gerda Gone");

    assertThat(retention.destroy(Retained.MEMBERS, now.plus(term).plusSeconds(172_800)))
        .isPositive();

    var view = observers.view(gone, office);
    assertThat(view.toString()).doesNotContain("Gerda", "Gone Ltd", "Hohhot");
    assertThat(view.leftOn()).isEqualTo(today);
    assertThat(contacts.of(observers.get(gone))).isEqualTo(Contact.NONE);
    assertThat(recusals.of(gone, office)).isEmpty();
    assertThat(letters.check(letter.checkCode(), now).orElseThrow().toString())
        .doesNotContain("Gerda");
    assertThat(observers.view(there, office).row().name()).isEqualTo("Thea There");
    assertThat(ledger.about("retention MEMBERS"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.facts()).containsOnlyKeys("count", "days", "kind"));
  }

  private String member(String name, String account) {
    var id =
        appointment.enter(
            new NewMember(
                particulars(name, "Gone Ltd", "", today, null), new Contact("13900000000", "")),
            office);
    accept(invited(id), account, PASSWORD);
    return id;
  }
}
