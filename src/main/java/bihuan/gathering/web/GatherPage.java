package bihuan.gathering.web;

import bihuan.Signs;
import bihuan.access.web.Me;
import bihuan.gathering.Gathered;
import bihuan.gathering.Gathering;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Resemblance.Known;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** gathering/gather.xhtml: many reports of one trouble, chosen and merged in one act. */
@Named
@ViewScoped
public class GatherPage implements Serializable {

  private static final long serialVersionUID = 1;

  /** As alike as that, and they are ticked already. */
  private static final double VERY_ALIKE = 0.6;

  @Inject Gathering gathering;
  @Inject Issues issues;
  @Inject GatheredWords saying;
  @Inject PageWords say;
  @Inject Me me;

  private String main;
  private String reason;
  private String further;
  private ArrayList<String> chosen = new ArrayList<>();
  private ArrayList<String> left = new ArrayList<>();
  private transient List<Known> proposals;

  public void load() {
    getProposals().stream()
        .filter(it -> it.score() >= VERY_ALIKE)
        .forEach(it -> chosen.add(it.number().value()));
  }

  /** Stays on the page: what could not be merged is said there, and may be tried otherwise. */
  public void gather() {
    var numbers =
        Stream.concat(chosen.stream(), typed()).map(it -> Body.number("further", it)).toList();
    tell(gathering.gather(number(), numbers, reason, me.now()));
  }

  private Stream<String> typed() {
    return Stream.of(Signs.plain(further).split("[^0-9-]+")).filter(it -> !it.isEmpty());
  }

  private void tell(Gathered gathered) {
    left = new ArrayList<>(gathered.left().stream().map(saying::why).toList());
    chosen.removeIf(it -> gathered.merged().contains(new IssueNumber(it)));
    further = null;
    proposals = null;
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_INFO,
                say.words("gathering.done", gathered.merged().size(), main),
                null));
  }

  public List<Known> getProposals() {
    if (proposals == null) {
      proposals = gathering.proposals(number(), me.now());
    }
    return proposals;
  }

  public IssueView getIssue() {
    return issues.seenBy(me.now(), number());
  }

  private IssueNumber number() {
    return new IssueNumber(main);
  }

  /** Those that were not merged, each with the reason. */
  public List<String> getLeft() {
    return left;
  }

  public String getMain() {
    return main;
  }

  public void setMain(String main) {
    this.main = main;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Numbers that are typed or pasted. */
  public String getFurther() {
    return further;
  }

  public void setFurther(String further) {
    this.further = further;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = new ArrayList<>(chosen);
  }
}
