package bihuan.campaigns;

import bihuan.Bilingual;
import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A questionnaire on its way: who is asked when and how, in one edition that does not change while
 * it is open. Whoever began while it was open may still hand in.
 */
@Entity
@Table(name = "campaign")
class Campaign {

  /** Somebody who began on the last day hands in later, without a signal for a while. */
  static final int DAYS_OF_GRACE = 3;

  @Id private Long id;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "lead_zh")
  private String leadZh;

  @Column(name = "lead_en")
  private String leadEn;

  private String questionnaire;

  /** Null until it is open. */
  @Column(name = "edition_id")
  private Long edition;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_now")
  private CampaignState state;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "answers_most")
  private Integer quota;

  @Enumerated(EnumType.STRING)
  @Column(name = "once_per")
  private OncePer oncePer;

  @Enumerated(EnumType.STRING)
  private Naming naming;

  private String pages;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_on")
  private LocalDate draftedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected Campaign() {} // JPA

  static Campaign draft(CampaignPlan plan, By by) {
    var campaign = new Campaign();
    campaign.id = Ids.unguessable();
    campaign.state = CampaignState.DRAFT;
    campaign.draftedBy = by.name();
    campaign.draftedOn = by.day();
    campaign.follow(plan);
    return campaign;
  }

  /** What is asked, of whom and how often stands once it is open; the days may still move. */
  CampaignDeed change(CampaignPlan plan, By by) {
    if (state == CampaignState.CLOSED) {
      throw Refusal.conflict("campaigns.closedAlready");
    }
    if (state == CampaignState.OPEN) {
      requireSame(plan);
    }
    follow(plan);
    return CampaignDeed.of(id, CampaignAct.CAMPAIGN_CHANGED, by);
  }

  private void requireSame(CampaignPlan plan) {
    if (!plan.questionnaire().equals(questionnaire)
        || plan.oncePer() != oncePer
        || plan.naming() != naming) {
      throw Refusal.conflict("campaigns.openAlready");
    }
  }

  private void follow(CampaignPlan plan) {
    titleZh = plan.title().zh();
    titleEn = plan.title().en();
    leadZh = plan.lead() == null ? "" : plan.lead().zh();
    leadEn = plan.lead() == null ? "" : plan.lead().en();
    questionnaire = plan.questionnaire();
    opensOn = plan.opensOn();
    endsOn = plan.endsOn();
    quota = plan.quota();
    oncePer = plan.oncePer();
    naming = plan.naming();
    pages = String.join("\n", plan.pages());
  }

  CampaignDeed open(long newest, By by) {
    if (state != CampaignState.DRAFT) {
      throw Refusal.conflict("campaigns.openAlready");
    }
    if (endsOn != null && endsOn.isBefore(by.day())) {
      throw Refusal.conflict("campaigns.overAlready").at("endsOn");
    }
    state = CampaignState.OPEN;
    edition = newest;
    return CampaignDeed.of(id, CampaignAct.CAMPAIGN_OPENED, by).with("edition", newest);
  }

  CampaignDeed close(By by) {
    if (state != CampaignState.OPEN) {
      throw Refusal.conflict("campaigns.notOpen");
    }
    state = CampaignState.CLOSED;
    closedOn = by.day();
    return CampaignDeed.of(id, CampaignAct.CAMPAIGN_CLOSED, by);
  }

  /** Its last day is over, and nobody closed it. */
  boolean isOver(LocalDate today) {
    return state == CampaignState.OPEN
        && endsOn != null
        && endsOn.plusDays(DAYS_OF_GRACE).isBefore(today);
  }

  /** Somebody may begin. */
  boolean isAsking(LocalDate today) {
    return state == CampaignState.OPEN
        && !today.isBefore(opensOn)
        && (endsOn == null || !today.isAfter(endsOn));
  }

  /** What was begun on that day is still taken. */
  boolean takes(LocalDate begun, LocalDate today) {
    var last = closedOn == null ? endsOn : closedOn;
    return state != CampaignState.DRAFT
        && !begun.isBefore(opensOn)
        && !begun.isAfter(today)
        && (last == null || !begun.isAfter(last) && !today.isAfter(last.plusDays(DAYS_OF_GRACE)));
  }

  /** However many they are, and whoever. */
  boolean asksAnybody() {
    return quota == null && oncePer != OncePer.PERSON;
  }

  /** So many are there that no more are wanted; counted only where there is such a number. */
  boolean isFull(LongSupplier answers) {
    return quota != null && answers.getAsLong() >= quota;
  }

  long id() {
    return id;
  }

  Bilingual title() {
    return new Bilingual(titleZh, titleEn);
  }

  /** What whoever is asked reads first; null where there is nothing. */
  Bilingual lead() {
    return leadZh.isEmpty() ? null : new Bilingual(leadZh, leadEn);
  }

  boolean isBefore(LocalDate today) {
    return today.isBefore(opensOn);
  }

  String questionnaire() {
    return questionnaire;
  }

  long edition() {
    return edition;
  }

  CampaignState state() {
    return state;
  }

  OncePer oncePer() {
    return oncePer;
  }

  Naming naming() {
    return naming;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  String draftedBy() {
    return draftedBy;
  }

  List<String> pages() {
    return pages.isEmpty() ? List.of() : Stream.of(pages.split("\n")).toList();
  }

  CampaignRow row(long answers) {
    return new CampaignRow(
        Long.toString(id),
        title(),
        lead(),
        questionnaire,
        edition == null ? null : Long.toString(edition),
        state,
        opensOn,
        endsOn,
        quota,
        oncePer,
        naming,
        pages(),
        answers);
  }
}
