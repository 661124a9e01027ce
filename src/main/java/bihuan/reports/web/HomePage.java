package bihuan.reports.web;

import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.reports.CityFigures;
import bihuan.reports.LatestFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** home.xhtml: the reader's own work, by what they are appointed to. */
@Named
@RequestScoped
public class HomePage {

  @Inject ReporterHome reporter;
  @Inject UnitHome unit;
  @Inject CoordinatorHome coordinator;
  @Inject HeadHome head;
  @Inject VerifierHome verifier;
  @Inject SupervisorHome supervisor;
  @Inject LeaderHome leader;
  @Inject EditorHome editor;
  @Inject AdministratorHome administrator;

  @Inject HomeContent content;
  @Inject LatestFigures figures;
  @Inject Me me;

  @Transactional
  public void load() {
    if (me.getRole() != Role.NONE) {
      home(me.getRole()).lay();
    }
  }

  private Home home(Role role) {
    return switch (role) {
      case OBSERVER, ENTERPRISE, STEWARD -> reporter;
      case CASE_HANDLER, APPROVER -> unit;
      case COORDINATOR -> coordinator;
      case HEAD -> head;
      case CALL_BACK_OFFICER -> verifier;
      case SUPERVISOR -> supervisor;
      case LEADER -> leader;
      case EDITOR -> editor;
      default -> administrator;
    };
  }

  public List<HomeContent.Tile> getTiles() {
    return content.tiles();
  }

  public List<HomeContent.Heap> getHeaps() {
    return content.heaps();
  }

  public CityFigures getFigures() {
    return figures.latest();
  }
}
