package bihuan.access.accounts.web;

import bihuan.access.AccountFilter;
import bihuan.access.AccountFilter.Standing;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.access.SecretShare;
import bihuan.access.web.Me;
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

/** access/accounts.xhtml: who may sign in, and the way to open another account. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject Me me;

  private String text;
  private Role role;
  private String unit;
  private Standing standing;
  private String after;

  private List<AccountRow> found;
  private String name;
  private String displayZh;
  private String displayEn;
  private SecretShare share;

  public void load() {
    found =
        accounts.list(
            me.getActor(), new AccountFilter(text, role, unit, standing), after, Accounts.PAGE + 1);
  }

  /** A half of the secret is shown on this page, this once. */
  public void open() {
    share = enrolment.open(name, displayZh, displayEn == null ? "" : displayEn, me.now());
    load();
  }

  public List<AccountRow> getFound() {
    return found.size() > Accounts.PAGE ? found.subList(0, Accounts.PAGE) : found;
  }

  /** The address of the next page, empty where there is none. */
  public String getNext() {
    return found.size() > Accounts.PAGE
        ? address(standing, found.get(Accounts.PAGE - 1).name())
        : "";
  }

  /** The same list of accounts that stand like this; all for an empty one. */
  public String showing(Standing standing) {
    return address(standing, null);
  }

  public boolean isFiltered() {
    return Stream.of(text, role, unit, standing).anyMatch(it -> it != null);
  }

  public boolean isLocked(AccountRow row) {
    return row.isLocked(me.now().at());
  }

  public boolean isMayOpen() {
    return enrolment.mayOpen(me.getActor());
  }

  public List<Role> getRoles() {
    return Stream.of(Role.values()).filter(Role::isHeldByPeople).toList();
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  private String address(Standing standing, String after) {
    var asked =
        Stream.of(
            asked("text", text),
            asked("role", role),
            asked("unit", unit),
            asked("standing", standing),
            asked("after", after));
    return asked
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

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Standing getStanding() {
    return standing;
  }

  public void setStanding(Standing standing) {
    this.standing = standing;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDisplayZh() {
    return displayZh;
  }

  public void setDisplayZh(String displayZh) {
    this.displayZh = displayZh;
  }

  public String getDisplayEn() {
    return displayEn;
  }

  public void setDisplayEn(String displayEn) {
    this.displayEn = displayEn;
  }

  public SecretShare getShare() {
    return share;
  }
}
