package bihuan.campaigns.web;

import bihuan.access.web.Me;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.people.Register;
import bihuan.campaigns.people.RegisterChoice;
import bihuan.city.District;
import bihuan.panel.Category;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The form of campaigns/campaign.xhtml that asks the people of a register. */
@Named
@RequestScoped
public class RegisterAskingForm {

  @Inject PersonalAsking people;
  @Inject AskingText askingText;
  @Inject PageWords say;
  @Inject Me me;

  private String link;
  private Register register = Register.PANEL;
  private Category category;
  private District district;

  public String ask(String campaign) {
    var choice = new RegisterChoice(register, category, district);
    var came = people.ask(campaign, link, choice, askingText::of, me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            say.words("campaigns.register.asked", came.asked(), came.before(), came.unreached())));
    return "/campaigns/campaign.xhtml?faces-redirect=true&id=" + campaign;
  }

  public List<Register> getRegisters() {
    return List.of(Register.values());
  }

  public List<Category> getCategories() {
    return List.of(Category.values());
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Register getRegister() {
    return register;
  }

  public void setRegister(Register register) {
    this.register = register;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }
}
