package bihuan.parties.web;

import bihuan.parties.UnitKind;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** parties/units.xhtml: everybody the plan names, by kind. */
@Named
@RequestScoped
public class UnitsPage {

  @Inject Units units;

  private UnitKind kind;

  public List<Group> getGroups() {
    return Stream.of(UnitKind.values())
        .filter(it -> kind == null || it == kind)
        .map(it -> new Group(it, of(it)))
        .toList();
  }

  public UnitKind[] getKinds() {
    return UnitKind.values();
  }

  public UnitKind getKind() {
    return kind;
  }

  public void setKind(UnitKind kind) {
    this.kind = kind;
  }

  private List<UnitRow> of(UnitKind wanted) {
    return units.all().stream().filter(it -> it.kind() == wanted).toList();
  }

  /** The units of one kind. */
  public record Group(UnitKind kind, List<UnitRow> units) {}
}
