package bihuan.campaigns.web;

import bihuan.campaigns.CampaignPlan;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Naming;
import bihuan.campaigns.OncePer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What somebody types into the form of a campaign. */
public class CampaignForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String titleZh;
  private String titleEn;
  private String leadZh;
  private String leadEn;
  private String questionnaire;
  private LocalDate opensOn;
  private LocalDate endsOn;
  private Integer quota;
  private OncePer oncePer = OncePer.DEVICE;
  private Naming naming = Naming.ANONYMOUS;
  private String pages;

  /** Begins with what it is now. */
  static CampaignForm of(CampaignRow row) {
    var form = new CampaignForm();
    form.titleZh = row.title().zh();
    form.titleEn = row.title().en();
    form.leadZh = row.lead() == null ? "" : row.lead().zh();
    form.leadEn = row.lead() == null ? "" : row.lead().en();
    form.questionnaire = row.questionnaire();
    form.opensOn = row.opensOn();
    form.endsOn = row.endsOn();
    form.quota = row.quota();
    form.oncePer = row.oncePer();
    form.naming = row.naming();
    form.pages = String.join("\n", row.pages());
    return form;
  }

  CampaignPlan plan() {
    return new CampaignPlan(
        CampaignTexts.title(titleZh, titleEn),
        CampaignTexts.lead(leadZh, leadEn),
        questionnaire,
        opensOn,
        endsOn,
        quota,
        oncePer,
        naming,
        pages == null
            ? List.of()
            : Stream.of(pages.split("\\s+")).filter(it -> !it.isEmpty()).toList());
  }

  public List<OncePer> getLimits() {
    return List.of(OncePer.values());
  }

  public List<Naming> getNamings() {
    return List.of(Naming.values());
  }

  public String getTitleZh() {
    return titleZh;
  }

  public void setTitleZh(String titleZh) {
    this.titleZh = titleZh;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getLeadZh() {
    return leadZh;
  }

  public void setLeadZh(String leadZh) {
    this.leadZh = leadZh;
  }

  public String getLeadEn() {
    return leadEn;
  }

  public void setLeadEn(String leadEn) {
    this.leadEn = leadEn;
  }

  public String getQuestionnaire() {
    return questionnaire;
  }

  public void setQuestionnaire(String questionnaire) {
    this.questionnaire = questionnaire;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public Integer getQuota() {
    return quota;
  }

  public void setQuota(Integer quota) {
    this.quota = quota;
  }

  public OncePer getOncePer() {
    return oncePer;
  }

  public void setOncePer(OncePer oncePer) {
    this.oncePer = oncePer;
  }

  public Naming getNaming() {
    return naming;
  }

  public void setNaming(Naming naming) {
    this.naming = naming;
  }

  public String getPages() {
    return pages;
  }

  public void setPages(String pages) {
    this.pages = pages;
  }
}
