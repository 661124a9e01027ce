package bihuan.campaigns;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.campaigns.Campaigns.Behind;
import bihuan.evidence.Evidence;
import bihuan.forms.expressions.AnswerFault;
import bihuan.forms.expressions.Circumstances;
import bihuan.forms.expressions.Expressions;
import bihuan.forms.expressions.Judgement;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Somebody answers. The house judges their answers by the rules that their phone knew, and keeps
 * them without a trace of who it was, and does what the questions say must come of a bad one. Those
 * that nothing comes of and that come at the same moment are kept together.
 */
@ApplicationScoped
@Transactional
public class ResponseIntake {

  private static final String SENT = "answers sent";

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;
  @Inject CatalogueLists lists;
  @Inject Expressions expressions;
  @Inject OnceMarks onceMarks;
  @Inject CommonCommits commits;
  @Inject Keeping keeping;

  /**
   * What stands behind an address.
   *
   * @param letter of whoever was asked by name; empty for everybody else
   */
  public AskedForm look(String token, String letter, By by) {
    var behind = campaigns.behind(token);
    var link = behind.link();
    var campaign = behind.campaign();
    var state = state(campaign, link, letter, by);
    var begins = state == AskedState.ASKING;
    return new AskedForm(
        state,
        campaign.title(),
        campaign.lead(),
        link.place().process(),
        campaign.oncePer(),
        campaign.naming(),
        link.isKiosk(),
        campaign.endsOn(),
        begins ? forms.of(campaign.edition()).definition() : null,
        begins ? lists.at(forms.of(campaign.edition()).handedIn(), by.at()) : null);
  }

  /** Addresses of pages that may hold what stands behind an address. */
  public List<String> holders(String token) {
    return campaigns.behind(token).campaign().pages();
  }

  private AskedState state(Campaign campaign, CampaignLink link, String letter, By by) {
    var today = by.day();
    if (campaign.isBefore(today)) {
      return AskedState.NOT_YET;
    }
    if (!campaign.isAsking(today) || !link.isOpen()) {
      return AskedState.OVER;
    }
    if (campaign.isFull(() -> campaigns.answers(campaign))) {
      return AskedState.FULL;
    }
    return onceMarks.isUsed(campaign, letter, by) ? AskedState.ANSWERED : AskedState.ASKING;
  }

  /**
   * Takes what somebody hands in; sent again it is there once, and answers the same.
   *
   * @param letter of whoever was asked by name; empty for everybody else
   */
  @Transactional(TxType.SUPPORTS)
  public AnswerReceipt take(String token, String letter, HandedIn told, By by) {
    var behind = campaigns.behindAsKept(token);
    if (behind.campaign().state() == CampaignState.DRAFT) {
      throw over();
    }
    var judgement = judge(behind.campaign(), told, by);
    return isPlain(behind.campaign(), letter, told, judgement)
        ? commits.write(
            () -> keeping.keepNew(behind, letter, told, judgement, by),
            () -> keeping.keep(behind, letter, told, judgement, by))
        : keeping.keep(behind, letter, told, judgement, by);
  }

  private static Refusal over() {
    return Refusal.conflict("campaigns.over");
  }

  private Judgement judge(Campaign campaign, HandedIn told, By by) {
    var form = forms.of(campaign.edition());
    return expressions.judge(
        form.definition(),
        told.answers(),
        new Circumstances(
            by.at(), told.language(), lists.at(form.handedIn(), by.at()), told.sending()));
  }

  /** Nothing more is to be written than itself, and nothing speaks for a refusal. */
  private static boolean isPlain(
      Campaign campaign, String letter, HandedIn told, Judgement judgement) {
    return campaign.asksAnybody()
        && (letter == null || letter.isEmpty())
        && told.files().isEmpty()
        && judgement.faults().isEmpty()
        && judgement.opens().isEmpty()
        && judgement.notifies().isEmpty();
  }

  /** One person's answers. */
  @ApplicationScoped
  @Transactional
  static class Keeping {

    @Inject Campaigns campaigns;
    @Inject Envelopes envelopes;
    @Inject OnceMarks onceMarks;
    @Inject BadAnswers badAnswers;
    @Inject GamingTraces traces;
    @Inject Evidence evidence;

    AnswerReceipt keep(Behind behind, String letter, HandedIn told, Judgement judgement, By by) {
      return before(envelopes.marks(sent(behind, told), SENT))
          .map(it -> badAnswers.again(it, told))
          .orElseGet(() -> keepNew(behind, letter, told, judgement, by));
    }

    /** Fails where it is there already. */
    AnswerReceipt keepNew(Behind behind, String letter, HandedIn told, Judgement judgement, By by) {
      var campaign = behind.campaign();
      var mark = envelopes.mark(sent(behind, told), SENT);
      requireNew(envelopes.marks(sent(behind, told), SENT), mark);
      requireTaken(campaign, told, by);
      requireAllowed(judgement);
      onceMarks.use(campaign, letter, told.device(), by);
      var response =
          CampaignResponse.of(
              id(mark), campaign, behind.link(), judgement.answers().toString(), by.at());
      campaigns.add(response);
      traces.keep(campaign, behind.link(), told, by);
      var receipt = badAnswers.heed(campaign, behind.link(), response, judgement, told, by);
      if (receipt.issue() == null && !told.files().isEmpty()) {
        var hour = by.at().truncatedTo(ChronoUnit.HOURS);
        evidence.adopt(told.files(), "response " + response.id(), by.actor().at(hour));
      }
      return receipt;
    }

    private static String sent(Behind behind, HandedIn told) {
      return behind.campaign().id() + " " + told.sending();
    }

    private Optional<CampaignResponse> before(List<String> marks) {
      return marks.stream().flatMap(it -> campaigns.response(id(it)).stream()).findFirst();
    }

    /** With the key of today the table says so; it may be there with an earlier one. */
    private void requireNew(List<String> marks, String today) {
      if (before(marks.stream().filter(it -> !it.equals(today)).toList()).isPresent()) {
        throw new IllegalStateException("it is there already");
      }
    }

    private void requireTaken(Campaign campaign, HandedIn told, By by) {
      var begun = told.begunOn() == null ? by.day() : told.begunOn();
      if (!campaign.takes(begun, by.day())) {
        throw over();
      }
      if (campaign.isFull(() -> campaigns.answers(campaign))) {
        throw Refusal.conflict("campaigns.full");
      }
    }

    private static void requireAllowed(Judgement judgement) {
      var faults = new Faults();
      judgement.faults().forEach(it -> faults.add(it.path(), it.key(), details(it)));
      faults.refuse();
    }

    private static Object[] details(AnswerFault fault) {
      return fault.message().isEmpty() ? new Object[0] : new Object[] {fault.message()};
    }

    /** Of a mark, what fits into an id. */
    private static long id(String mark) {
      return Long.parseUnsignedLong(mark.substring(0, 16), 16) >>> 1;
    }
  }
}
