package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.AnswerRate;
import bihuan.campaigns.Asking;
import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.PersonalAsking;
import bihuan.catalogue.Channel;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** campaigns/campaign.xhtml: one campaign, where it asks, whom it asked by name, how far it is. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Campaigns campaigns;
  @Inject Asking asking;
  @Inject PersonalAsking people;
  @Inject AskingText askingText;
  @Inject Processes processes;
  @Inject Units units;
  @Inject PageWords say;
  @Inject Language language;
  @Inject Me me;

  private String id;
  private CampaignForm form;
  private String process;
  private String unit;
  private District district;
  private Channel channel;
  private String counter;
  private boolean kiosk;
  private String link;
  private transient Part file;
  private transient CampaignRow campaign;
  private transient List<CampaignLinkRow> links;

  public void open() {
    form = CampaignForm.of(getCampaign());
  }

  public String change() {
    asking.change(id, form.plan(), me.now());
    return done("campaigns.changed");
  }

  public String begin() {
    asking.open(id, me.now());
    return done("campaigns.opened");
  }

  public String close() {
    asking.close(id, me.now());
    return done("campaigns.closed");
  }

  public String hang() {
    asking.hang(id, new AskingPlace(process, 0, unit, district, channel, counter), kiosk, me.now());
    return done("campaigns.link.added");
  }

  public String takeDown(String link) {
    asking.takeDown(id, link, me.now());
    return done("campaigns.link.closed");
  }

  public String ask() throws IOException {
    var sheet =
        new AskedPeopleSheet(language.getLocale()).read(file.getInputStream().readAllBytes());
    var asked = people.ask(id, link, sheet, askingText::of, me.now());
    return done("campaigns.people.asked", asked, sheet.size() - asked);
  }

  public String remind() {
    return done("campaigns.people.reminded", people.remind(id, askingText::of, me.now()));
  }

  private String done(String key, Object... details) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.words(key, details)));
    return "/campaigns/campaign.xhtml?faces-redirect=true&id=" + id;
  }

  public CampaignRow getCampaign() {
    if (campaign == null) {
      campaign = campaigns.one(id, me.now());
    }
    return campaign;
  }

  public List<CampaignLinkRow> getLinks() {
    if (links == null) {
      links = campaigns.links(id, me.now());
    }
    return links;
  }

  public AnswerRate getRate() {
    return people.rate(id, me.now());
  }

  public String address(CampaignLinkRow link) {
    return askingText.address(link.token());
  }

  public List<ProcessRow> getProcesses() {
    return processes.all();
  }

  public List<UnitRow> getUnits() {
    return units.all();
  }

  public List<District> getDistricts() {
    return City.here().districts();
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public CampaignForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getCounter() {
    return counter;
  }

  public void setCounter(String counter) {
    this.counter = counter;
  }

  public boolean isKiosk() {
    return kiosk;
  }

  public void setKiosk(boolean kiosk) {
    this.kiosk = kiosk;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
