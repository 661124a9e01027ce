package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.loop.Confider.NAME;
import static bihuan.loop.Confider.PASSWORD;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationTexts;
import bihuan.invitations.Recruitment;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.VisitForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

/** Whoever speaks in confidence is enrolled as one of the observers, and somebody else sent out. */
@Dependent
class Enlisting {

  static final String ROUND = "同一窗口再走一遍";

  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject Recruitment recruitment;
  @Inject Planning planning;
  @Inject Assignments assignments;

  /** Enrols whoever will speak, and answers who is to go there besides. */
  AssignmentRow enlist(Confider confider, Instant now) {
    var term = confider.at(300, LocalTime.NOON);
    enrolment.invent(Confider.ACCOUNT, NAME, Confider.ENGLISH, Role.OBSERVER, "", PASSWORD, term);
    var particulars =
        new Particulars(
            NAME,
            Confider.ENGLISH,
            Category.OPERATOR,
            false,
            Confider.ORGANISATION,
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            term.atZone(City.ZONE).toLocalDate(),
            null);
    var member = new NewMember(particulars, new Contact(Confider.PHONE, ""));
    appointment.found(Confider.ACCOUNT, member, Actor.HOUSE.at(term));
    observers.agree(Confider.at(term));
    recruitment.invite(
        appointment.enter(member, CORA.at(now)),
        InvitationForm.CARD,
        InvitationTexts::plain,
        CORA.at(now));
    return sendSomebody(CORA.at(now));
  }

  /** Somebody is asked to go to the very place, of which nobody there is to hear either. */
  private AssignmentRow sendSomebody(By office) {
    var round =
        planning.draft(
            new RoundTerms(
                ROUND,
                RoundKind.MONTHLY,
                office.day(),
                office.day().plusDays(20),
                Set.of("P04"),
                Set.copyOf(City.here().districts()),
                Set.of(VisitForm.UNANNOUNCED),
                ""),
            office);
    planning.propose(round, new PlanRequest(1, 1, 0, 3), office);
    planning.announce(round, office);
    return assignments.ofRound(round, CORA).get(0);
  }
}
