package bihuan.panel.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.Interest;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.panel.SpokenLanguage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** panel/edit.xhtml: somebody new, or somebody's particulars. */
@Named
@ViewScoped
public class ObserverEditPage implements Serializable {

  @Inject Observers observers;
  @Inject Appointment appointment;
  @Inject Me me;

  private String id;
  private String name;
  private String nameEn;
  private Category category;
  private String as = "observer";
  private String organisation;
  private List<Interest> interests = new ArrayList<>();
  private List<District> districts = new ArrayList<>();
  private List<SpokenLanguage> languages = new ArrayList<>();
  private String activity;
  private LocalDate from;
  private LocalDate until;
  private String phone;
  private String mail;

  public void open() {
    me.getActor().require(Right.KEEP_PANEL);
    if (id == null) {
      from = me.now().at().atZone(City.ZONE).toLocalDate();
      return;
    }
    show(observers.view(id, me.now()).particulars());
  }

  public String save() {
    var given =
        new Particulars(
            name,
            nameEn,
            category,
            as.equals("officer"),
            organisation,
            Set.copyOf(interests),
            Set.copyOf(districts),
            Set.copyOf(languages),
            activity,
            from,
            until);
    var contact = new Contact(phone, mail);
    if (isNew()) {
      id = appointment.enter(new NewMember(given, contact), me.now());
    } else {
      appointment.change(id, given, contact.isEmpty() ? null : contact, me.now());
    }
    return "/panel/observer?faces-redirect=true&id=" + id;
  }

  private void show(Particulars it) {
    name = it.name();
    nameEn = it.nameEn();
    category = it.category();
    as = it.experienceOfficer() ? "officer" : "observer";
    organisation = it.organisation();
    interests = new ArrayList<>(it.interests());
    districts = new ArrayList<>(it.districts());
    languages = new ArrayList<>(it.languages());
    activity = it.activity();
    from = it.from();
    until = it.until();
  }

  public boolean isNew() {
    return id == null;
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public Interest[] getAllInterests() {
    return Interest.values();
  }

  public List<District> getAllDistricts() {
    return City.here().districts();
  }

  public SpokenLanguage[] getAllLanguages() {
    return SpokenLanguage.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public String getAs() {
    return as;
  }

  public void setAs(String as) {
    this.as = as;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public List<Interest> getInterests() {
    return interests;
  }

  public void setInterests(List<Interest> interests) {
    this.interests = interests;
  }

  public List<District> getDistricts() {
    return districts;
  }

  public void setDistricts(List<District> districts) {
    this.districts = districts;
  }

  public List<SpokenLanguage> getLanguages() {
    return languages;
  }

  public void setLanguages(List<SpokenLanguage> languages) {
    this.languages = languages;
  }

  public String getActivity() {
    return activity;
  }

  public void setActivity(String activity) {
    this.activity = activity;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }
}
