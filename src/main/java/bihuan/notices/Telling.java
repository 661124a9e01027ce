package bihuan.notices;

import static bihuan.notices.Circle.*;

import bihuan.loop.Audience;
import bihuan.loop.Card;
import bihuan.loop.IssueNoted;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Stage;
import bihuan.loop.VerifierGone;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what: whoever has the next turn, and whoever must know. */
record Telling(Circle to, Matter matter) {

  static List<Telling> of(Move move, Audience audience) {
    return switch (move) {
      case SUBMIT -> List.of(tell(COORDINATORS, Matter.TO_TRIAGE));
      case ASK_INFO -> List.of(tell(REPORTER, Matter.INFO_ASKED));
      case SUPPLY_INFO -> List.of(tell(COORDINATORS, Matter.INFO_SUPPLIED));
      case WITHDRAW -> List.of(tell(COORDINATORS, Matter.WITHDRAWN));
      case REFUSE -> List.of(tell(REPORTER, Matter.REFUSED));
      case MERGE -> List.of(tell(REPORTER, Matter.MERGED));
      case TRANSFER -> List.of(tell(REPORTER, Matter.TRANSFERRED));
      case ACCEPT -> List.of(tell(COORDINATORS, Matter.TO_ASSIGN), tell(REPORTER, Matter.ACCEPTED));
      case ASSIGN, REASSIGN ->
          List.of(
              tell(OFFICERS, Matter.TO_SIGN),
              tell(APPROVERS, Matter.ASSIGNED_TO_UNIT),
              tell(Circle.COOPERATING, Matter.COOPERATING),
              tell(REPORTER, Matter.BEING_HANDLED));
      case SIGN -> List.of();
      case REQUEST_RETURN -> List.of(tell(COORDINATORS, Matter.RETURN_ASKED));
      case UPHOLD -> unit(Matter.RETURN_DECLINED);
      case SUSPEND -> with(unit(Matter.SUSPENDED), tell(REPORTER, Matter.ON_HOLD));
      case RESUME -> unit(Matter.RESUMED);
      case REPORT -> List.of(tell(APPROVERS, Matter.TO_SIGN_OFF));
      case SEND_BACK -> List.of(tell(OFFICERS, Matter.SENT_BACK));
      case SIGN_OFF -> List.of(tell(COORDINATORS, Matter.TO_REVIEW));
      case REJECT -> unit(Matter.REJECTED);
      case TRACK ->
          with(
              unit(Matter.TRACKED),
              tell(COORDINATORS, Matter.TRACKED),
              tell(REPORTER, Matter.LONG_TERM));
      case RESTART -> with(unit(Matter.RESTARTED), tell(REPORTER, Matter.TAKEN_UP_AGAIN));
      case SEND_TO_VERIFY ->
          List.of(tell(VERIFIER, Matter.TO_VERIFY), tell(REPORTER, Matter.ANSWERED));
      case SATISFIED -> with(unit(Matter.UNIT_VERIFIED), tell(COORDINATORS, Matter.TO_DECIDE));
      case NOT_SATISFIED ->
          with(
              unit(Matter.UNIT_DISSATISFIED),
              audience.explainable()
                  ? tell(HEADS, Matter.TO_EXPLAIN)
                  : tell(COORDINATORS, Matter.NOT_SATISFIED));
      case EXPLAIN -> ended(Matter.CLOSED_EXPLAINED);
      case IMPROVE -> unit(Matter.TO_IMPROVE);
      case ADOPT -> List.of(tell(COORDINATORS, Matter.IMPROVEMENT_ADOPTED));
      case CLOSE -> ended(Matter.CLOSED);
      case REOPEN ->
          List.of(tell(COORDINATORS, Matter.REOPENED), tell(REPORTER, Matter.TAKEN_UP_AGAIN));
      case REQUEST_EXTENSION -> List.of(tell(RULERS, Matter.EXTENSION_ASKED));
      case GRANT_EXTENSION -> unit(Matter.EXTENSION_GRANTED);
      case DECLINE_EXTENSION -> unit(Matter.EXTENSION_DECLINED);
      case OBJECT -> List.of(tell(HEADS, Matter.OBJECTED));
      case RECONSIDER ->
          List.of(tell(COORDINATORS, Matter.TO_TRIAGE), tell(REPORTER, Matter.RECONSIDERED));
      case DISMISS -> List.of(tell(REPORTER, Matter.DISMISSED));
    };
  }

  static List<Telling> of(IssueNoted noted) {
    var card = noted.facts().get("card");
    return card == null ? of(noted.note()) : of(Card.valueOf(card));
  }

  static Telling of(VerifierGone gone) {
    if (!gone.replaced()) {
      return tell(COORDINATORS, Matter.VERIFIER_MISSING);
    }
    return tell(COORDINATORS, gone.recused() ? Matter.VERIFIER_RECUSED : Matter.VERIFIER_LEFT);
  }

  /** The unit that had it last, although a reopening may have taken it from them. */
  static List<Telling> of(Card card) {
    var unit = tell(LAST_UNIT, Matter.valueOf("CARD_" + card.name()));
    var office = tell(COORDINATORS, Matter.CARD_SHOWN);
    return card.note() == Note.RED_CARD
        ? List.of(unit, office, tell(SUPERVISORS, Matter.CARD_SHOWN))
        : List.of(unit, office);
  }

  static List<Telling> of(Note note) {
    return switch (note) {
      case ASKED_REPORTER -> List.of(tell(REPORTER, Matter.QUESTION_ASKED));
      case REPORTER_ANSWERED -> List.of(tell(COORDINATORS, Matter.ANSWER_TO_REVIEW));
      case ANSWER_PASSED_ON -> List.of(tell(OFFICERS, Matter.ANSWER_PASSED_ON));
      case REMINDED -> unit(Matter.REMINDED);
      case SUPERVISED -> with(unit(Matter.SUPERVISED), tell(COORDINATORS, Matter.SUPERVISED));
      case MAJOR -> List.of(tell(LEADERS, Matter.MAJOR), tell(COORDINATORS, Matter.MAJOR));
      case VERIFICATION_HANDED_ON -> List.of(tell(VERIFIER, Matter.TO_VERIFY));
      case OUTGOING_REVIEWED, CONTACTED, RATED, EXPORTED, YELLOW_CARD, RED_CARD -> List.of();
    };
  }

  /** Whoever has the turn at this stage, when it must be done. */
  static List<Telling> due(Stage stage, Matter matter) {
    if (stage.keeper() == null) {
      return List.of();
    }
    return switch (stage.keeper()) {
      case COORDINATOR -> List.of(tell(COORDINATORS, matter));
      case OFFICER -> List.of(tell(OFFICERS, matter));
      case APPROVER -> List.of(tell(APPROVERS, matter), tell(OFFICERS, matter));
      case VERIFIER -> List.of(tell(VERIFIER, matter));
      case HEAD -> List.of(tell(HEADS, matter));
      case RULER -> List.of(tell(RULERS, matter));
      case REPORTER -> List.of(tell(REPORTER, matter));
      case SUPERVISOR -> List.of(tell(SUPERVISORS, matter));
      case CLOCK -> List.of();
    };
  }

  private static List<Telling> ended(Matter matter) {
    return List.of(
        tell(OFFICERS, Matter.UNIT_CLOSED),
        tell(APPROVERS, Matter.UNIT_CLOSED),
        tell(Circle.COOPERATING, Matter.UNIT_CLOSED),
        tell(REPORTER, matter),
        tell(Circle.MERGED, Matter.MAIN_CLOSED));
  }

  private static List<Telling> unit(Matter matter) {
    return List.of(tell(OFFICERS, matter), tell(APPROVERS, matter));
  }

  private static List<Telling> with(List<Telling> some, Telling... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static Telling tell(Circle to, Matter matter) {
    return new Telling(to, matter);
  }
}
