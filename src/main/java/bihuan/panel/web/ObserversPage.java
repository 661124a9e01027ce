package bihuan.panel.web;

import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.panel.BehindRow;
import bihuan.panel.Category;
import bihuan.panel.Interest;
import bihuan.panel.Membership;
import bihuan.panel.ObserverFilter;
import bihuan.panel.ObserverRow;
import bihuan.panel.Observers;
import bihuan.panel.ServiceRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** panel/observers.xhtml: who is on the panel. */
@Named
@ViewScoped
public class ObserversPage implements Serializable {

  private static final int PAGE = 50;

  @Inject Observers observers;
  @Inject ServiceRecord record;
  @Inject Me me;

  private String text;
  private Category category;
  private Membership membership;
  private District district;
  private Interest interest;
  private String as;
  private String after;
  private List<ObserverRow> found;
  private transient List<ObserverRow> all;
  private transient List<BehindRow> behind;
  private long total;

  public void load() {
    found = observers.list(filter(), after, PAGE + 1, me.now());
    total = observers.count(filter(), me.now());
  }

  private ObserverFilter filter() {
    var officer = as == null ? null : Boolean.valueOf(as.equals("officer"));
    return new ObserverFilter(text, category, membership, district, interest, officer);
  }

  /** All that the filter shows, this page and the others. */
  public List<ObserverRow> getAll() {
    if (all == null) {
      all = observers.list(filter(), null, Integer.MAX_VALUE, me.now());
    }
    return all;
  }

  public long getTotal() {
    return total;
  }

  /** Who did less than the norm in the last quarter that is over. */
  public List<BehindRow> getBehind() {
    if (behind == null) {
      behind = record.behind(me.now());
    }
    return behind;
  }

  /** Where the same list is to be had as a sheet. */
  public String getSheet() {
    return address(membership, null);
  }

  public boolean isSomebodyToInvite() {
    return getAll().stream().anyMatch(it -> it.membership() == Membership.REGISTERED);
  }

  public boolean isSomebodyToRemind() {
    return getAll().stream().anyMatch(it -> it.membership() == Membership.INVITED);
  }

  public List<ObserverRow> getRows() {
    return found.size() > PAGE ? found.subList(0, PAGE) : found;
  }

  /** The address of the next page, empty where there is none. */
  public String getNext() {
    return found.size() > PAGE ? address(membership, found.get(PAGE - 1).id()) : "";
  }

  /** The same list of those who stand like this; all for null. */
  public String showing(Membership membership) {
    return address(membership, null);
  }

  public boolean isFiltered() {
    return Stream.of(text, category, membership, district, interest, as).anyMatch(it -> it != null);
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public Membership[] getMemberships() {
    return Membership.values();
  }

  public List<District> getDistricts() {
    return City.here().districts();
  }

  public Interest[] getInterests() {
    return Interest.values();
  }

  private String address(Membership membership, String after) {
    return Stream.of(
            asked("text", text),
            asked("category", category),
            asked("membership", membership),
            asked("district", district),
            asked("interest", interest),
            asked("as", as),
            asked("after", after))
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static Map.Entry<String, String> asked(String key, Object value) {
    return Map.entry(key, value == null ? "" : value.toString());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public Membership getMembership() {
    return membership;
  }

  public void setMembership(Membership membership) {
    this.membership = membership;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public Interest getInterest() {
    return interest;
  }

  public void setInterest(Interest interest) {
    this.interest = interest;
  }

  public String getAs() {
    return as;
  }

  public void setAs(String as) {
    this.as = as;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
