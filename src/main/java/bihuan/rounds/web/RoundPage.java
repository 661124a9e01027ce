package bihuan.rounds.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bihuan.Rate;
import bihuan.access.Accounts;
import bihuan.access.web.Me;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.Planning.OpenSeat;
import bihuan.rounds.RoundCoverage.CellRow;
import bihuan.rounds.RoundState;
import bihuan.rounds.RoundView;
import bihuan.rounds.Rounds;
import bihuan.rounds.TravellerChoice;
import bihuan.rounds.VisitForm;
import bihuan.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** rounds/round.xhtml: one round, the planner, and who goes where. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

  private static final String HERE = "/rounds/round.xhtml?faces-redirect=true&id=";

  @Inject Rounds rounds;
  @Inject Assignments assignments;
  @Inject Planning planning;
  @Inject Accounts accounts;
  @Inject Language language;
  @Inject Me me;

  private Long id;
  private Long task;
  private RoundView round;
  private List<AssignmentRow> tasks = List.of();
  private List<TravellerChoice> choices = List.of();
  private List<TravellerChoice> people = List.of();
  private Planning.Proposed proposed;
  private final Map<String, String> names = new HashMap<>();

  private int visits = 20;
  private int together = 1;
  private int byLot = 20;
  private Long seed;

  private String account;
  private String process;
  private District district;
  private Channel channel;
  private VisitForm form;

  public void open() {
    round = rounds.get(id == null ? 0 : id, me.getActor());
    tasks = assignments.ofRound(round.key(), me.getActor());
    choices = task == null ? List.of() : planning.choices(task, me.now());
    people = isLive() ? planning.people(round.key(), me.now()) : List.of();
    together = round.together();
    if (round.byLot() > 0) {
      byLot = round.byLot();
    }
  }

  /** Without a seed of one's own the moment gives one; it is kept with the round. */
  public void propose() {
    var now = me.now();
    var drawn = seed == null ? now.at().toEpochMilli() : seed;
    proposed = planning.propose(id, new PlanRequest(visits, together, byLot, drawn), now);
    open();
  }

  public String place() {
    planning.place(id, process, district, channel, account, me.now());
    return HERE + id;
  }

  public String move() {
    planning.move(task, account, me.now());
    return HERE + id;
  }

  public String changeForm() {
    planning.goBy(task, form, me.now());
    return HERE + id;
  }

  public String drop() {
    planning.drop(task, me.now());
    return HERE + id;
  }

  public String announce() {
    planning.announce(id, me.now());
    return HERE + id;
  }

  public String close() {
    planning.close(id, me.now());
    return HERE + id;
  }

  public String cancel() {
    planning.cancel(id, me.now());
    return HERE + id;
  }

  public String nameOf(String who) {
    return names.computeIfAbsent(
        who, it -> accounts.find(it).map(row -> row.displayName(language.getLocale())).orElse(it));
  }

  public long getProposedTasks() {
    return tasks.stream().filter(it -> it.state() == AssignmentState.PROPOSED).count();
  }

  /** The task somebody else is looked for; null where none. */
  public AssignmentRow getChosenTask() {
    return tasks.stream().filter(it -> task != null && it.key() == task).findFirst().orElse(null);
  }

  /** Each measure with its cells. */
  public List<Map.Entry<Integer, List<CellRow>>> getMeasures() {
    var byMeasure =
        round.standing().cells().stream()
            .collect(groupingBy(it -> it.cell().measure(), TreeMap::new, toList()));
    return List.copyOf(byMeasure.entrySet());
  }

  public List<Map.Entry<String, Integer>> getLoads() {
    var most = new LinkedHashMap<String, Integer>();
    round.standing().loads().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(it -> most.put(it.getKey(), it.getValue()));
    return List.copyOf(most.entrySet());
  }

  public boolean isLive() {
    return round.state() == RoundState.DRAFT || round.state() == RoundState.ANNOUNCED;
  }

  public boolean isDraft() {
    return round.state() == RoundState.DRAFT;
  }

  public BigDecimal percent(int part) {
    return Rate.percent(part, round.standing().all());
  }

  public List<OpenSeat> getOpenSeats() {
    return proposed == null ? List.of() : proposed.open();
  }

  public Planning.Proposed getProposed() {
    return proposed;
  }

  public RoundView getRound() {
    return round;
  }

  public List<AssignmentRow> getTasks() {
    return tasks;
  }

  public List<TravellerChoice> getChoices() {
    return choices;
  }

  public List<String> getProcessCodes() {
    return round.processes().stream().sorted().toList();
  }

  public List<TravellerChoice> getPeople() {
    return people;
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getTask() {
    return task;
  }

  public void setTask(Long task) {
    this.task = task;
  }

  public int getVisits() {
    return visits;
  }

  public void setVisits(int visits) {
    this.visits = visits;
  }

  public int getTogether() {
    return together;
  }

  public void setTogether(int together) {
    this.together = together;
  }

  public int getByLot() {
    return byLot;
  }

  public void setByLot(int byLot) {
    this.byLot = byLot;
  }

  public Long getSeed() {
    return seed;
  }

  public void setSeed(Long seed) {
    this.seed = seed;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
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

  public VisitForm getForm() {
    return form;
  }

  public void setForm(VisitForm form) {
    this.form = form;
  }
}
