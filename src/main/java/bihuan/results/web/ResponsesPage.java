package bihuan.results.web;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.web.CampaignNames;
import bihuan.results.ResponseReview;
import bihuan.results.ResponseReview.ReviewedResponse;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** results/responses.xhtml: answers one by one, and which of them count. */
@Named
@ViewScoped
public class ResponsesPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Campaigns campaigns;
  @Inject ResponseReview review;
  @Inject CampaignNames names;
  @Inject PageWords say;
  @Inject Me me;

  private String id;
  private String question;
  private Integer number;
  private String after;
  private String reason;
  private transient CampaignRow campaign;
  private transient List<CampaignLinkRow> links;
  private transient Page<ReviewedResponse> page;

  public String exclude(String response) {
    review.exclude(id, response, reason, me.now());
    return done("campaigns.excluded");
  }

  public String takeBackIn(String response) {
    review.takeBackIn(id, response, me.now());
    return done("campaigns.takenBackIn");
  }

  private String done(String key) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.words(key)));
    return "/results/responses.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public Page<ReviewedResponse> getPage() {
    if (page == null) {
      page = review.page(id, question, place(), me.now());
    }
    return page;
  }

  /** From this number downwards, else where the page before ended. */
  private String place() {
    return number == null ? after : Cursor.of(number + 1).toString();
  }

  public String getNext() {
    var next = getPage().next();
    return next == null
        ? null
        : "?id=" + id + "&question=" + Objects.toString(question, "") + "&after=" + next;
  }

  /** Where somebody answered, as people call it. */
  public String placeOf(ResponseRow answer) {
    if (links == null) {
      links = campaigns.links(id, me.now());
    }
    return links.stream()
        .filter(it -> it.id().equals(answer.link()))
        .map(names::of)
        .findFirst()
        .orElse("");
  }

  public CampaignRow getCampaign() {
    if (campaign == null) {
      campaign = campaigns.one(id, me.now());
    }
    return campaign;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
