package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.Asking;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.forms.QuestionnaireRow;
import bihuan.forms.Questionnaires;
import bihuan.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** campaigns/campaigns.xhtml: what is asked, what is to be asked, what was. */
@Named
@ViewScoped
public class CampaignsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Campaigns campaigns;
  @Inject Asking asking;
  @Inject Questionnaires questionnaires;
  @Inject Language language;
  @Inject Me me;

  private CampaignForm form;
  private transient List<CampaignRow> rows;

  @PostConstruct
  void begin() {
    form = new CampaignForm();
    form.setOpensOn(me.now().day());
  }

  public String draft() {
    var id = asking.draft(form.plan(), me.now());
    return "/campaigns/campaign.xhtml?faces-redirect=true&id=" + id;
  }

  public List<CampaignRow> getRows() {
    if (rows == null) {
      rows = campaigns.list(List.of(), me.now());
    }
    return rows;
  }

  /** The first of them; what has no published edition is refused. */
  public List<QuestionnaireRow> getQuestionnaires() {
    return questionnaires.all("").rows();
  }

  public String title(QuestionnaireRow row) {
    return row.title().getOrDefault(language.getTag(), row.title().get(row.language()));
  }

  public CampaignForm getForm() {
    return form;
  }
}
