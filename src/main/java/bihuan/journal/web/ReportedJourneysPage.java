package bihuan.journal.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.catalogue.Processes;
import bihuan.catalogue.web.ProcessNames;
import bihuan.journal.Journeys;
import bihuan.journal.ReportedJourneyRow;
import bihuan.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** journal/reported-journeys.xhtml: reported journeys for the office, without persons. */
@Named
@RequestScoped
public class ReportedJourneysPage {

  @Inject Journeys journeys;
  @Inject Processes processes;
  @Inject ProcessNames processNames;
  @Inject Me me;

  private String process;
  private String after;
  private Page<ReportedJourneyRow> page;

  public void load() {
    var wanted = process == null || process.isBlank() ? null : process;
    page = journeys.reported(me.getActor(), wanted, after);
  }

  /** The services there may be journeys of. */
  public List<Option> getProcesses() {
    return processes.all().stream()
        .map(it -> new Option(it.code(), processNames.of(it.code()), it.code().equals(process)))
        .toList();
  }

  public List<ReportedJourneyRow> getRows() {
    return page.rows();
  }

  /** What the next page begins after; null where there is none. */
  public String getNext() {
    return page.next();
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
