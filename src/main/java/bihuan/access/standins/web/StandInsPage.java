package bihuan.access.standins.web;

import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Role;
import bihuan.access.standins.StandInNaming;
import bihuan.access.standins.StandInRow;
import bihuan.access.standins.StandIns;
import bihuan.access.web.Me;
import bihuan.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** access/stand-ins.xhtml: who acts for oneself, for the office, for the unit. */
@Named
@RequestScoped
public class StandInsPage {

  private static final String HERE = "/access/stand-ins.xhtml?faces-redirect=true";

  @Inject StandIns standIns;
  @Inject StandInNaming naming;
  @Inject Accounts accounts;
  @Inject Language language;
  @Inject Me me;

  private List<StandInRow> all;
  private List<AccountRow> absentees;
  private List<AccountRow> deputies;
  private List<AccountRow> candidates;

  private String absent;
  private String deputy;
  private LocalDate from;
  private LocalDate until;
  private Role part;
  private String substitute;

  @PostConstruct
  void load() {
    var now = me.now();
    all = standIns.seenBy(now);
    absentees = standIns.absentees(now);
    deputies = standIns.deputies(now);
    candidates = standIns.candidates(now);
    absent = me.getName();
    from = now.day();
  }

  public String name() {
    naming.name(absent, deputy, from, until, me.now());
    return HERE;
  }

  public String nameSubstitute() {
    naming.substitute(part, substitute, me.now());
    return HERE;
  }

  public String end(String id) {
    naming.end(id, me.now());
    return HERE;
  }

  public List<StandInRow> getStandIns() {
    return all.stream().filter(it -> !it.isSubstitutes()).toList();
  }

  public List<StandInRow> getSubstitutes() {
    return all.stream().filter(StandInRow::isSubstitutes).toList();
  }

  /** Where the office belongs to a unit, and nobody was named for one of the two parts. */
  public boolean isSubstituteMissing() {
    return isOfOfficeUnit()
        && getSubstitutes().stream()
                .filter(it -> it.about().equals(me.getUnit()))
                .map(StandInRow::part)
                .distinct()
                .count()
            < 2;
  }

  /** Issues about the reader's own unit go to others. */
  public boolean isOfOfficeUnit() {
    return me.getRole().isOfOffice() && !me.getUnit().isEmpty();
  }

  public String called(String account) {
    return accounts.find(account).map(this::label).orElse(account);
  }

  public String label(AccountRow account) {
    return account.displayName(language.getLocale());
  }

  public Role[] getParts() {
    return new Role[] {Role.COORDINATOR, Role.HEAD};
  }

  public List<AccountRow> getAbsentees() {
    return absentees;
  }

  public List<AccountRow> getDeputies() {
    return deputies;
  }

  public List<AccountRow> getCandidates() {
    return candidates;
  }

  public String getAbsent() {
    return absent;
  }

  public void setAbsent(String absent) {
    this.absent = absent;
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(String deputy) {
    this.deputy = deputy;
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

  public Role getPart() {
    return part;
  }

  public void setPart(Role part) {
    this.part = part;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }
}
