package bihuan.notices;

import static bihuan.notices.RecipientGroup.*;

import bihuan.classification.CardReason;
import bihuan.loop.Audience;
import bihuan.loop.IssueNoted;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Part;
import bihuan.loop.Succession.VerifierGone;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what: whoever has the next turn, and whoever must know. */
record NotificationRule(RecipientGroup to, NoticeType type) {

  static List<NotificationRule> of(Move move, Audience audience) {
    return switch (move) {
      case SUBMIT -> List.of(tell(COORDINATORS, NoticeType.TO_TRIAGE));
      case ASK_INFO -> List.of(tell(REPORTER, NoticeType.INFO_ASKED));
      case SUPPLY_INFO -> List.of(tell(COORDINATORS, NoticeType.INFO_SUPPLIED));
      case LAPSE -> List.of(tell(REPORTER, NoticeType.LAPSED));
      case ASK_TO_WITHDRAW -> List.of(tell(COORDINATORS, NoticeType.WITHDRAWAL_ASKED));
      case RELEASE -> with(unit(NoticeType.UNIT_RELEASED), tell(REPORTER, NoticeType.RELEASED));
      case WITHDRAW -> List.of(tell(COORDINATORS, NoticeType.WITHDRAWN));
      case REFUSE -> List.of(tell(REPORTER, NoticeType.REFUSED));
      case MERGE -> List.of(tell(REPORTER, NoticeType.MERGED));
      case TRANSFER ->
          List.of(tell(LAST_UNIT, NoticeType.TAKEN_AWAY), tell(REPORTER, NoticeType.TRANSFERRED));
      case CORRECT -> with(unit(NoticeType.CORRECTED), tell(REPORTER, NoticeType.CORRECTED));
      case ACCEPT ->
          List.of(tell(COORDINATORS, NoticeType.TO_ASSIGN), tell(REPORTER, NoticeType.ACCEPTED));
      case ASSIGN -> audience.major() ? with(handed(), tell(LEADERS, NoticeType.MAJOR)) : handed();
      case REASSIGN, REDIRECT -> handedOver();
      case SIGN -> List.of();
      case SIGN_BY_DEFAULT ->
          with(
              unit(NoticeType.SIGNED_BY_DEFAULT), tell(COORDINATORS, NoticeType.SIGNED_BY_DEFAULT));
      case CHANGE_UNITS ->
          with(
              unit(NoticeType.UNITS_CHANGED),
              tell(RecipientGroup.COOPERATING, NoticeType.COOPERATING));
      case OPINE -> List.of(tell(RecipientGroup.CO_APPROVERS, NoticeType.OPINION_TO_SIGN));
      case SIGN_OPINION -> List.of(tell(OFFICERS, NoticeType.OPINION_SIGNED));
      case REQUEST_RETURN -> List.of(tell(COORDINATORS, NoticeType.RETURN_ASKED));
      case UPHOLD -> unit(NoticeType.RETURN_DECLINED);
      case SUSPEND -> with(unit(NoticeType.SUSPENDED), tell(REPORTER, NoticeType.ON_HOLD));
      case RESUME -> unit(NoticeType.RESUMED);
      case REPORT -> List.of(tell(APPROVERS, NoticeType.TO_SIGN_OFF));
      case SEND_BACK -> List.of(tell(OFFICERS, NoticeType.SENT_BACK));
      case SIGN_OFF -> List.of(tell(COORDINATORS, NoticeType.TO_REVIEW));
      case CALL_IN -> with(unit(NoticeType.CALLED_IN), tell(COORDINATORS, NoticeType.TO_REVIEW));
      case REJECT -> unit(NoticeType.REJECTED);
      case TRACK ->
          with(
              unit(NoticeType.TRACKED),
              tell(COORDINATORS, NoticeType.TRACKED),
              tell(REPORTER, NoticeType.LONG_TERM));
      case KEEP_TRACKING ->
          with(
              unit(NoticeType.TRACKED),
              tell(COORDINATORS, NoticeType.TRACKED),
              tell(REPORTER, NoticeType.LONG_TERM));
      case RESTART -> with(unit(NoticeType.RESTARTED), tell(REPORTER, NoticeType.TAKEN_UP_AGAIN));
      case SEND_TO_VERIFY ->
          List.of(tell(VERIFIER, NoticeType.TO_VERIFY), tell(REPORTER, NoticeType.ANSWERED));
      case CHANGE_VERIFIER, VERIFY_AGAIN -> List.of(tell(VERIFIER, NoticeType.TO_VERIFY));
      case EXPLANATION_ACCEPTED ->
          with(
              unit(NoticeType.UNIT_EXPLANATION_ACCEPTED),
              tell(COORDINATORS, NoticeType.TO_DECIDE),
              tell(HEADS, NoticeType.TO_EXPLAIN));
      case NOT_REACHED -> List.of(tell(COORDINATORS, NoticeType.NOBODY_REACHED));
      case SATISFIED ->
          with(unit(NoticeType.UNIT_VERIFIED), tell(COORDINATORS, NoticeType.TO_DECIDE));
      case NOT_SATISFIED ->
          with(
              unit(NoticeType.UNIT_DISSATISFIED),
              audience.explainable()
                  ? tell(HEADS, NoticeType.TO_EXPLAIN)
                  : tell(COORDINATORS, NoticeType.NOT_SATISFIED));
      case EXPLAIN -> ended(NoticeType.CLOSED_EXPLAINED);
      case IMPROVE -> unit(NoticeType.TO_IMPROVE);
      case ADOPT -> List.of(tell(APPROVERS, NoticeType.IMPROVEMENT_TO_SIGN));
      case SIGN_IMPROVEMENT -> List.of(tell(COORDINATORS, NoticeType.IMPROVEMENT_ADOPTED));
      case CLOSE -> ended(NoticeType.CLOSED);
      case REOPEN ->
          List.of(
              tell(COORDINATORS, NoticeType.REOPENED),
              tell(REPORTER, NoticeType.TAKEN_UP_AGAIN),
              tell(RecipientGroup.MERGED, NoticeType.TAKEN_UP_AGAIN));
      case HEAR -> List.of(tell(LAST_UNIT, NoticeType.TO_STATE_CASE));
      case STATE_CASE -> List.of(tell(HEADS, NoticeType.CASE_STATED));
      case RULE_FALSE_CLOSING -> List.of(tell(COORDINATORS, NoticeType.FALSE_CLOSING_RULED));
      case APPEAL_CARD -> List.of(tell(HEADS, NoticeType.CARD_APPEALED));
      case RULE_APPEAL ->
          List.of(
              tell(LAST_UNIT, NoticeType.APPEAL_RULED),
              tell(COORDINATORS, NoticeType.APPEAL_RULED));
      case REQUEST_EXTENSION -> List.of(tell(RULERS, NoticeType.EXTENSION_ASKED));
      case GRANT_EXTENSION ->
          with(unit(NoticeType.EXTENSION_GRANTED), tell(REPORTER, NoticeType.MORE_TIME_GIVEN));
      case DECLINE_EXTENSION -> unit(NoticeType.EXTENSION_DECLINED);
      case OBJECT -> List.of(tell(HEADS, NoticeType.OBJECTED));
      case RECONSIDER ->
          List.of(
              tell(COORDINATORS, NoticeType.TO_TRIAGE), tell(REPORTER, NoticeType.RECONSIDERED));
      case DISMISS -> List.of(tell(REPORTER, NoticeType.DISMISSED));
    };
  }

  static List<NotificationRule> of(IssueNoted noted) {
    var card = noted.facts().get("card");
    if (card != null) {
      return noted.note() == Note.LETTER_WRITTEN
          ? List.of(
              tell(LAST_UNIT, NoticeType.LETTER_WRITTEN),
              tell(COORDINATORS, NoticeType.LETTER_WRITTEN))
          : of(CardReason.valueOf(card));
    }
    if (noted.facts().containsKey("cards")) {
      return List.of(
          tell(HEADS, NoticeType.CARD_DAY_MOVED),
          tell(COORDINATORS, NoticeType.CARD_DAY_MOVED),
          tell(LAST_UNIT, NoticeType.CARD_DAY_MOVED));
    }
    if (noted.note() == Note.ASKED_REPORTER && noted.hand().actor().role().isOfUnit()) {
      return List.of(tell(COORDINATORS, NoticeType.QUESTION_TO_PASS_ON));
    }
    if (noted.note() == Note.EFFECT_CHECKED) {
      return effectChecked(noted.facts().containsKey("reopening"));
    }
    if (noted.facts().containsKey("reopening")) {
      return List.of(tell(COORDINATORS, NoticeType.REOPENING_PROPOSED));
    }
    return noted.facts().containsKey("shownUntil")
        ? List.of(tell(REPORTER, NoticeType.PREVIEW_ASKED))
        : of(noted.note());
  }

  private static List<NotificationRule> effectChecked(boolean reopening) {
    return reopening
        ? with(of(Note.EFFECT_CHECKED), tell(COORDINATORS, NoticeType.EFFECT_FADED))
        : of(Note.EFFECT_CHECKED);
  }

  static NotificationRule of(VerifierGone gone) {
    if (!gone.replaced()) {
      return tell(COORDINATORS, NoticeType.VERIFIER_MISSING);
    }
    return tell(
        COORDINATORS, gone.recused() ? NoticeType.VERIFIER_RECUSED : NoticeType.VERIFIER_LEFT);
  }

  /** The unit whose card it is. */
  static List<NotificationRule> of(CardReason card) {
    var unit = tell(LAST_UNIT, NoticeType.valueOf("CARD_" + card.name()));
    var office = tell(COORDINATORS, NoticeType.CARD_SHOWN);
    return card.isYellow()
        ? List.of(unit, office)
        : List.of(unit, office, tell(SUPERVISORS, NoticeType.CARD_SHOWN));
  }

  static List<NotificationRule> of(Note note) {
    return switch (note) {
      case CONTACTED -> List.of(tell(REPORTER, NoticeType.FIRST_RESPONSE));
      case ASKED_REPORTER -> List.of(tell(REPORTER, NoticeType.QUESTION_ASKED));
      case QUESTION_PASSED_ON ->
          List.of(
              tell(REPORTER, NoticeType.QUESTION_ASKED),
              tell(OFFICERS, NoticeType.QUESTION_PASSED_ON));
      case QUESTION_DECLINED -> List.of(tell(OFFICERS, NoticeType.QUESTION_DECLINED));
      case PREVIEW_ANSWERED -> List.of(tell(COORDINATORS, NoticeType.PREVIEW_ANSWERED));
      case REPORTER_ANSWERED -> List.of(tell(COORDINATORS, NoticeType.ANSWER_TO_REVIEW));
      case ANSWER_PASSED_ON -> List.of(tell(OFFICERS, NoticeType.ANSWER_PASSED_ON));
      case REMINDED -> unit(NoticeType.REMINDED);
      case SUPERVISED ->
          with(unit(NoticeType.SUPERVISED), tell(COORDINATORS, NoticeType.SUPERVISED));
      case MAJOR -> List.of(tell(LEADERS, NoticeType.MAJOR), tell(COORDINATORS, NoticeType.MAJOR));
      case GOES_ON_WITHOUT -> List.of(tell(REPORTER, NoticeType.GOES_ON_WITHOUT));
      case IMPROVEMENT_RULED_OUT ->
          with(
              unit(NoticeType.IMPROVEMENT_RULED_OUT),
              tell(COORDINATORS, NoticeType.IMPROVEMENT_RULED_OUT));
      case EDITION_NAMED ->
          List.of(
              tell(COORDINATORS, NoticeType.EDITION_NAMED),
              tell(OFFICERS, NoticeType.EDITION_NAMED));
      case HEARING_DROPPED -> List.of(tell(LAST_UNIT, NoticeType.HEARING_DROPPED));
      case VERDICT_APPEALED -> List.of(tell(HEADS, NoticeType.VERDICT_APPEALED));
      case VERDICT_APPEAL_RULED, VERDICT_APPEAL_LAPSED ->
          List.of(
              tell(LAST_UNIT, NoticeType.valueOf(note.name())),
              tell(COORDINATORS, NoticeType.valueOf(note.name())));
      case EFFECT_CHECKED ->
          List.of(
              tell(LAST_UNIT, NoticeType.UNIT_EFFECT_CHECKED),
              tell(REPORTER, NoticeType.EFFECT_CHECKED));
      case LEFT_TO_SUBSTITUTE -> List.of(tell(COORDINATORS, NoticeType.TO_ASSIGN));
      case VERIFICATION_HANDED_ON -> List.of(tell(VERIFIER, NoticeType.TO_VERIFY));
      case PUBLICATION_DECLINED, PUBLICATION_WITHDRAWN ->
          List.of(tell(COORDINATORS, NoticeType.valueOf(note.name())));
      case OUTGOING_REVIEWED,
          LESSON_GIVEN,
          RATED,
          CALLED_BACK,
          LEFT_OUT_OF_FIGURES,
          EXPORTED,
          JOINING_OPENED,
          JOINING_CLOSED,
          PROTECTION_RAISED,
          YELLOW_CARD,
          RED_CARD,
          LETTER_WRITTEN,
          DUE_MOVED,
          DUE_MOVED_EARLY,
          TRIED_IN_VAIN,
          PUBLIC_TEXT_REVIEWED,
          PUBLICATION_CLEARED ->
          List.of();
    };
  }

  /** Somebody is to look again whether an improvement lasts. */
  static List<NotificationRule> effectDue(NoticeType type) {
    return List.of(tell(COORDINATORS, type));
  }

  /** Whoever has the turn, when it must be done. */
  static List<NotificationRule> due(Part turn, NoticeType type) {
    if (turn == null) {
      return List.of();
    }
    return switch (turn) {
      case COORDINATOR -> List.of(tell(COORDINATORS, type));
      case OFFICER -> List.of(tell(OFFICERS, type));
      case APPROVER -> List.of(tell(APPROVERS, type), tell(OFFICERS, type));
      case VERIFIER -> List.of(tell(VERIFIER, type));
      case HEAD -> List.of(tell(HEADS, type));
      case RULER -> List.of(tell(RULERS, type));
      case REPORTER -> List.of(tell(REPORTER, type));
      case SUPERVISOR -> List.of(tell(SUPERVISORS, type));
      case CLOCK, CO_OFFICER, CO_APPROVER, HEARD_APPROVER, CARD_APPROVER -> List.of();
    };
  }

  private static List<NotificationRule> handed() {
    return handed(NoticeType.BEING_HANDLED);
  }

  /** From one unit to another: whoever reported it is told so. */
  private static List<NotificationRule> handedOver() {
    return handed(NoticeType.WITH_ANOTHER_UNIT);
  }

  private static List<NotificationRule> handed(NoticeType toReporter) {
    return List.of(
        tell(OFFICERS, NoticeType.TO_SIGN),
        tell(APPROVERS, NoticeType.ASSIGNED_TO_UNIT),
        tell(RecipientGroup.COOPERATING, NoticeType.COOPERATING),
        tell(REPORTER, toReporter));
  }

  private static List<NotificationRule> ended(NoticeType type) {
    return List.of(
        tell(OFFICERS, NoticeType.UNIT_CLOSED),
        tell(APPROVERS, NoticeType.UNIT_CLOSED),
        tell(RecipientGroup.COOPERATING, NoticeType.UNIT_CLOSED),
        tell(REPORTER, type),
        tell(RecipientGroup.MERGED, NoticeType.MAIN_CLOSED));
  }

  private static List<NotificationRule> unit(NoticeType type) {
    return List.of(tell(OFFICERS, type), tell(APPROVERS, type));
  }

  private static List<NotificationRule> with(
      List<NotificationRule> some, NotificationRule... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static NotificationRule tell(RecipientGroup to, NoticeType type) {
    return new NotificationRule(to, type);
  }
}
