package bihuan.recusals;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import bihuan.panel.Appointee;
import bihuan.panel.Observers;
import bihuan.panel.ParticularsChanged;
import bihuan.parties.UnitKind;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Who must keep away from what: said by themselves or the office, or told by the names. */
@ApplicationScoped
@Transactional
public class RecusalDeclaration {

  /** Years for which a unit stays closed to whoever served in it. */
  public static final int YEARS = 2;

  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject Units units;
  @Inject Event<Deed> deeds;

  /**
   * Declares one of one's own.
   *
   * @param unit its code, null where only an organisation is named
   * @param organisation whatever it is called, empty where a unit is named
   * @param leftOn for a former unit: the last day there
   */
  public void declare(
      RecusalGround ground, String unit, String organisation, LocalDate leftOn, By by) {
    var self = observers.appointeeOf(by.name()).orElseThrow(() -> Refusal.unknown("panel.unknown"));
    state(self, ground, unit, organisation, leftOn, by);
  }

  /** The office writes down what somebody told it. */
  public void declareFor(
      String observer,
      RecusalGround ground,
      String unit,
      String organisation,
      LocalDate leftOn,
      By by) {
    by.actor().require(Right.KEEP_PANEL);
    state(observers.appointee(observer), ground, unit, organisation, leftOn, by);
  }

  /** The office finds that a ground no longer holds. */
  public void end(String recusal, By by) {
    by.actor().require(Right.KEEP_PANEL);
    end(recusals.get(recusal), by);
  }

  /** Ends what has run out, as recusals from units that were left two years ago. */
  public void endWhatRanOut(By house) {
    recusals.runOut(house.day()).forEach(it -> end(it, house));
  }

  void hear(@Observes ParticularsChanged changed) {
    match(observers.appointee(changed.observer()), changed.hand());
  }

  private void end(Recusal recusal, By by) {
    deeds.fire(recusal.end(by));
  }

  /** Looks the organisation up among the units; what was found before is looked up anew. */
  private void match(Appointee observer, By by) {
    var found = UnitMatch.unitOf(observer.organisation(), units.all());
    for (var it : recusals.of(observer)) {
      if (!it.isDeclared()) {
        if (found.filter(unit -> unit.code().equals(it.unit())).isPresent()) {
          return;
        }
        end(it, by);
      }
    }
    found.ifPresent(
        unit ->
            add(
                Recusal.of(
                    Long.valueOf(observer.id()),
                    groundOf(unit.kind()),
                    unit.code(),
                    observer.organisation(),
                    false,
                    null,
                    by),
                observer.account(),
                by));
  }

  private void state(
      Appointee observer,
      RecusalGround ground,
      String unit,
      String organisation,
      LocalDate leftOn,
      By by) {
    if (ground == null) {
      throw Refusal.invalid("recusals.ground").at("ground");
    }
    var name = Signs.line(organisation);
    if (Require.length(name) > 120) {
      throw Refusal.invalid("panel.tooLong", 120).at("organisation");
    }
    var code =
        unit == null || unit.isEmpty()
            ? UnitMatch.unitOf(name, units.all()).map(it -> it.code()).orElse(null)
            : units.get(unit).code();
    if (code == null && name.isEmpty()) {
      throw Refusal.invalid("recusals.what").at("unit");
    }
    var former = ground == RecusalGround.FORMER_UNIT;
    if (former && leftOn == null) {
      throw Refusal.invalid("recusals.leftOn").at("leftOn");
    }
    var until = former ? leftOn.plusYears(YEARS) : null;
    if (former && until.isBefore(by.day())) {
      throw Refusal.invalid("recusals.longAgo", YEARS).at("leftOn");
    }
    add(
        Recusal.of(Long.valueOf(observer.id()), ground, code, name, true, until, by),
        observer.account(),
        by);
  }

  private void add(Recusal recusal, String account, By by) {
    recusals.add(recusal);
    deeds.fire(recusal.stated(account, by));
  }

  private static RecusalGround groundOf(UnitKind kind) {
    return kind == UnitKind.PUBLIC_UTILITY ? RecusalGround.OWN_ENTERPRISE : RecusalGround.OWN_UNIT;
  }
}
