package bihuan.panel;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationTexts;
import bihuan.invitations.Recruitment;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** People entered on the list, invited, and in service once they accept. */
abstract class AppointedScene {

  static final String PASSWORD = "Quiet-River-42";

  @Inject Appointment appointment;
  @Inject Recruitment recruitment;
  @Inject Observers observers;
  @Inject Undertakings undertakings;

  final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  final By office = CORA.at(now);
  final LocalDate today = office.day();

  String enter(String name, String organisation) {
    return appointment.enter(
        new NewMember(particulars(name, organisation, "", today, null), Contact.NONE), office);
  }

  String invited(String id) {
    return recruitment.token(
        recruitment.invite(id, InvitationForm.CARD, InvitationTexts::plain, office), office);
  }

  void accept(String token, String account, String password) {
    recruitment.accept(token, version(), account, password, now);
  }

  String version() {
    return undertakings.inForce(today).version();
  }

  static Particulars particulars(
      String name, String organisation, String activity, LocalDate from, LocalDate until) {
    return new Particulars(
        name,
        name,
        Category.EXPERT,
        true,
        organisation,
        Set.of(),
        Set.of(),
        Set.of(),
        activity,
        from,
        until);
  }

  static void assertRefused(String key, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
  }
}
