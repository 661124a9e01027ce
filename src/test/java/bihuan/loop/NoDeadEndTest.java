package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.APPROVER_AT_BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_BANKING;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Actor;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues of every kind, with each of those concerned silent all the way, come to an end. */
class NoDeadEndTest {

  private static final int LONGEST = 200;

  private enum Kind {
    SINGLE(Nature.INDIVIDUAL),
    COMMON(Nature.COMMON),
    UNREACHED(Nature.INDIVIDUAL),
    UNREACHED_COMMON(Nature.COMMON),
    EXPLAINED(Nature.INDIVIDUAL),
    EXPLAINED_COMMON(Nature.SYSTEMIC);

    private final Nature nature;

    Kind(Nature nature) {
      this.nature = nature;
    }

    private boolean isUnreached() {
      return this == UNREACHED || this == UNREACHED_COMMON;
    }

    private boolean isExplained() {
      return this == EXPLAINED || this == EXPLAINED_COMMON;
    }
  }

  private enum Silent {
    NOBODY(),
    THE_REPORTER(REPORTER),
    THE_UNIT(LINA_AT_LAND, AIDAN_AT_LAND),
    THE_UNITS_LEADER(AIDAN_AT_LAND),
    THE_CO_OPERATING_UNIT(OFFICER_AT_BANKING, APPROVER_AT_BANKING),
    THE_NAMED_VERIFIER(VERA);

    private final Set<Actor> people;

    Silent(Actor... people) {
      this.people = Set.of(people);
    }
  }

  /** What people do when they do what is next; never round in a circle where there is a way on. */
  private static final List<Move> ONWARDS =
      List.of(
          Move.SUPPLY_INFO,
          Move.LAPSE,
          Move.ACCEPT,
          Move.ASSIGN,
          Move.SIGN,
          Move.SIGN_BY_DEFAULT,
          Move.SIGN_OPINION,
          Move.OPINE,
          Move.REPORT,
          Move.SIGN_OFF,
          Move.CALL_IN,
          Move.SEND_TO_VERIFY,
          Move.NOT_REACHED,
          Move.EXPLANATION_ACCEPTED,
          Move.SATISFIED,
          Move.CHANGE_VERIFIER,
          Move.SIGN_IMPROVEMENT,
          Move.CLOSE,
          Move.EXPLAIN,
          Move.VERIFY_AGAIN,
          Move.IMPROVE,
          Move.ADOPT);

  private static final List<Actor> PEOPLE =
      List.of(
          REPORTER,
          LINA_AT_LAND,
          AIDAN_AT_LAND,
          OFFICER_AT_BANKING,
          APPROVER_AT_BANKING,
          VERA,
          VICTOR,
          CORA,
          CARL,
          HELEN,
          Actor.HOUSE);

  static Stream<Arguments> lives() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(Silent.values()).map(silent -> Arguments.of(kind, silent)));
  }

  @ParameterizedTest
  @MethodSource("lives")
  void anIssueComesToAnEndWhoeverStaysSilent(Kind kind, Silent silent) {
    var life = new Life(kind, silent);

    assertThat(life.isOver()).as("%s", life.made).isTrue();
  }

  /** Nobody asks for more again and again, and a common trouble ends by what was made to last. */
  private static final class Life {

    private final Kind kind;
    private final Silent silent;
    private final Scene scene = new Scene();
    private final Issue issue = scene.issue;
    private final List<String> made = new ArrayList<>();
    private int round;

    Life(Kind kind, Silent silent) {
      this.kind = kind;
      this.silent = silent;
      if (silent == Silent.THE_REPORTER) {
        scene.did(Move.ASK_INFO, CORA);
      }
      while (!issue.stage().hasEnded() && made.size() < LONGEST) {
        if (!goOn()) {
          tryToReach();
          ruleOut();
          scene.day = scene.day.plusDays(1);
          made.add(".");
        }
      }
    }

    boolean isOver() {
      return issue.stage().hasEnded();
    }

    private boolean goOn() {
      for (var move : ONWARDS) {
        for (var actor : PEOPLE) {
          if (!silent.people.contains(actor)
              && suits(move)
              && issue.movesOpenTo(actor, scene.today()).contains(move)) {
            make(move, actor);
            made.add(move.name());
            return true;
          }
        }
      }
      return false;
    }

    private boolean suits(Move move) {
      return switch (move) {
        case SATISFIED -> !kind.isExplained() && (!kind.isUnreached() || round > 0);
        case CHANGE_VERIFIER -> silent == Silent.THE_NAMED_VERIFIER && issue.isVerifiedBy(VERA);
        case VERIFY_AGAIN -> kind == Kind.UNREACHED_COMMON;
        case IMPROVE -> issue.classified().isCommon() && !kind.isExplained();
        case ADOPT -> issue.outcome().adoptedChange == null;
        default -> true;
      };
    }

    private void make(Move move, Actor actor) {
      var by = scene.by(actor);
      switch (move) {
        case ACCEPT ->
            issue
                .movedBy(by, scene.today())
                .accept(Scene.classification(IssueClass.B, kind.nature));
        case REPORT, CALL_IN -> {
          var reply =
              new Reply("办理情况", kind.isExplained() ? Conclusion.PLANNED : Conclusion.SOLVED);
          if (move == Move.REPORT) {
            issue.movedBy(by, scene.today()).report(reply);
          } else {
            issue.movedBy(by, scene.today()).callIn(reply);
          }
        }
        case SEND_TO_VERIFY ->
            issue.movedBy(by, scene.today()).sendToVerify(VERA, Method.CALL_BACK);
        case VERIFY_AGAIN -> {
          round++;
          issue.movedBy(by, scene.today()).verifyByAnother(move, VICTOR, Method.SITE_VISIT, "再看");
        }
        case EXPLANATION_ACCEPTED ->
            issue.movedBy(by, scene.today()).verify(new Verdict(true, false, true, null, ""));
        default -> PartsTest.verbs().get(move).make(issue, by, scene.today());
      }
    }

    private void tryToReach() {
      if (issue.stage() == Stage.VERIFYING && kind.isUnreached() && round == 0) {
        Stream.of(VERA, VICTOR)
            .filter(it -> issue.isVerifiedBy(it) && !silent.people.contains(it))
            .forEach(
                it -> {
                  var morning = scene.by(it);
                  issue.notedBy(morning, scene.today()).tryInVain("");
                  issue
                      .notedBy(it.at(morning.at().plusSeconds(3 * 3600L)), scene.today())
                      .tryInVain("");
                });
      }
    }

    /** The unit makes nothing last: the head rules that it cannot be had. */
    private void ruleOut() {
      if (issue.notesOpenTo(HELEN, scene.today()).contains(Note.IMPROVEMENT_RULED_OUT)
          && EnumSet.of(Silent.THE_UNIT, Silent.THE_UNITS_LEADER).contains(silent)
          && issue.turn() != Part.COORDINATOR) {
        issue.notedBy(scene.by(HELEN), scene.today()).ruleOutImprovement("无法形成");
      }
    }
  }
}
