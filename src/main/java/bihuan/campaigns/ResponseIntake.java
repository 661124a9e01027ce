package bihuan.campaigns;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.Evidence;
import bihuan.forms.expressions.AnswerFault;
import bihuan.forms.expressions.Circumstances;
import bihuan.forms.expressions.Expressions;
import bihuan.forms.expressions.Judgement;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Somebody answers. The house judges their answers by the rules that their phone knew, keeps them
 * without a trace of who it was, and does what the questions say must come of a bad one.
 */
@ApplicationScoped
@Transactional
public class ResponseIntake {

  private static final String SENT = "answers sent";

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;
  @Inject CatalogueLists lists;
  @Inject Expressions expressions;
  @Inject Envelopes envelopes;
  @Inject OnceMarks onceMarks;
  @Inject BadAnswers badAnswers;
  @Inject GamingTraces traces;
  @Inject Evidence evidence;

  /**
   * What stands behind an address.
   *
   * @param letter of whoever was asked by name; empty for everybody else
   */
  public AskedForm look(String token, String letter, By by) {
    var link = campaigns.link(token);
    var campaign = campaigns.behind(link);
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
    return campaigns.behind(campaigns.link(token)).pages();
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
  public AnswerReceipt take(String token, String letter, HandedIn told, By by) {
    var link = campaigns.link(token);
    var campaign = campaigns.behind(link);
    var sent = campaign.id() + " " + told.sending();
    for (var mark : envelopes.marks(sent, SENT)) {
      var before = campaigns.response(id(mark));
      if (before.isPresent()) {
        return badAnswers.again(before.get(), told);
      }
    }
    requireTaken(campaign, told, by);
    var judgement = judge(campaign, told, by);
    onceMarks.use(campaign, letter, told.device(), by);
    var response =
        CampaignResponse.of(
            id(envelopes.mark(sent, SENT)),
            campaign,
            link,
            judgement.answers().toString(),
            by.at());
    campaigns.add(response);
    traces.keep(campaign, link, told, by);
    var receipt = badAnswers.heed(campaign, link, response, judgement, told, by);
    if (receipt.issue() == null && !told.files().isEmpty()) {
      var hour = by.at().truncatedTo(ChronoUnit.HOURS);
      evidence.adopt(told.files(), "response " + response.id(), by.actor().at(hour));
    }
    return receipt;
  }

  private void requireTaken(Campaign campaign, HandedIn told, By by) {
    var begun = told.begunOn() == null ? by.day() : told.begunOn();
    if (!campaign.takes(begun, by.day())) {
      throw Refusal.conflict("campaigns.over");
    }
    if (campaign.isFull(() -> campaigns.answers(campaign))) {
      throw Refusal.conflict("campaigns.full");
    }
  }

  private Judgement judge(Campaign campaign, HandedIn told, By by) {
    var form = forms.of(campaign.edition());
    var handedIn = lists.at(form.handedIn(), by.at());
    var judgement =
        expressions.judge(
            form.definition(),
            told.answers(),
            new Circumstances(by.at(), told.language(), handedIn, told.sending()));
    var faults = new Faults();
    judgement.faults().forEach(it -> faults.add(it.path(), it.key(), details(it)));
    faults.refuse();
    return judgement;
  }

  private static Object[] details(AnswerFault fault) {
    return fault.message().isEmpty() ? new Object[0] : new Object[] {fault.message()};
  }

  /** Of a mark, what fits into an id. */
  private static long id(String mark) {
    return Long.parseUnsignedLong(mark.substring(0, 16), 16) >>> 1;
  }
}
