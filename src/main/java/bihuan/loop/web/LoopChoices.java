package bihuan.loop.web;

import bihuan.access.Accounts;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.Cause;
import bihuan.classification.Change;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.SuspendReason;
import bihuan.loop.IssueView;
import bihuan.loop.Triage;
import bihuan.loop.Verification;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import bihuan.similar.Reason;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms of the loop let one choose from, in the reader's words. */
@Named
@RequestScoped
public class LoopChoices {

  @Inject Units units;
  @Inject Processes processes;
  @Inject Measures measures;
  @Inject Accounts accounts;
  @Inject Names names;
  @Inject PageWords saying;
  @Inject Triage triage;
  @Inject Me me;

  public List<UnitRow> getUnits() {
    return units.leadCandidates();
  }

  /**
   * Every process with its steps as the reporter could know them; the values are {@code P04/4},
   * {@code P04/0} for the whole.
   */
  public List<SelectItem> places(IssueView issue) {
    return triage.places(issue.number(), me.now()).stream().<SelectItem>map(this::group).toList();
  }

  /** All measures, those that this place's process serves first. */
  public List<SelectItem> measuresFor(String place) {
    var served =
        processes.find(StepRef.of(place).process()).map(it -> it.measures()).orElse(List.of());
    var near = measures(served, true);
    var others = measures(served, false);
    return near.length == 0
        ? List.<SelectItem>of(others)
        : List.<SelectItem>of(
            new SelectItemGroup(saying.words("loop.page.measuresNear"), null, false, near),
            new SelectItemGroup(saying.words("loop.page.measuresOther"), null, false, others));
  }

  /** The reporter, call-back officers, observers. */
  public List<SelectItem> getVerifiers() {
    return Stream.of(
            Stream.of(new SelectItem(Verification.REPORTER, saying.it(Role.REPORTER))),
            people(Role.CALL_BACK_OFFICER),
            people(Role.OBSERVER))
        .flatMap(it -> it)
        .toList();
  }

  /** The units that co-operate, in words. */
  public String cooperating(IssueView issue) {
    return names.units(List.copyOf(issue.cooperating()));
  }

  /** Why another issue resembles this one, in words. */
  public String reasons(Set<Reason> why) {
    return why.stream().sorted().map(saying::it).collect(Collectors.joining(" \u00b7 "));
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public Cause[] getCauses() {
    return Cause.values();
  }

  public Nature[] getNatures() {
    return Nature.values();
  }

  public IssueClass[] getGrades() {
    return IssueClass.values();
  }

  public List<District> getDistricts() {
    return City.here().districts();
  }

  public RefusalReason[] getRefusals() {
    return RefusalReason.values();
  }

  public RejectReason[] getRejections() {
    return RejectReason.values();
  }

  public SuspendReason[] getPauses() {
    return SuspendReason.values();
  }

  public Conclusion[] getConclusions() {
    return Conclusion.values();
  }

  public Method[] getMethods() {
    return Method.values();
  }

  public Change[] getChanges() {
    return Change.values();
  }

  private SelectItemGroup group(ProcessRow process) {
    var name = names.process(process.code());
    var whole = new SelectItem(process.code() + "/0", name);
    var steps =
        process.steps().stream()
            .map(
                it ->
                    new SelectItem(
                        process.code() + "/" + it.number(), name + " \u00b7 " + names.name(it)));
    return new SelectItemGroup(
        name, null, false, Stream.concat(Stream.of(whole), steps).toArray(SelectItem[]::new));
  }

  private SelectItem[] measures(List<Integer> served, boolean near) {
    return measures.all().stream()
        .filter(it -> served.contains(it.number()) == near)
        .map(it -> new SelectItem(it.number(), it.number() + " " + names.name(it)))
        .toArray(SelectItem[]::new);
  }

  private Stream<SelectItem> people(Role role) {
    return accounts.namesWith(role).stream().map(it -> new SelectItem(it, names.account(it)));
  }
}
