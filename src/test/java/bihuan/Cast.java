package bihuan;

import bihuan.access.Actor;
import bihuan.access.Role;

/**
 * The people every test plays with: whoever acts, named after what they do. A test that must be
 * alone with its people asks for {@link #somebody}.
 */
public interface Cast {

  /** The unit that the office belongs to. */
  String OFFICE = "D01";

  String TALENT = "D04";
  String LAND = "D05";
  String HOUSING = "D07";
  String TRANSPORT = "D10";
  String INDUSTRY = "D12";
  String SCIENCE = "D16";
  String TAX = "D41";
  String BANKING = "D43";
  String WUDA = "D52";

  Actor REPORTER = reporter("R-0123456789");
  Actor OLGA = observer("olga");
  Actor OSCAR = observer("oscar");
  Actor ENZO = new Actor("enzo", Role.ENTERPRISE, "");
  Actor STEWART = new Actor("stewart", Role.STEWARD, "");

  /** Was appointed, but has not accepted the undertaking. */
  Actor OLENA = observer("olena");

  Actor LINA_AT_LAND = new Actor("lina", Role.CASE_HANDLER, LAND);
  Actor AIDAN_AT_LAND = new Actor("aidan", Role.APPROVER, LAND);
  Actor HANNA_AT_HOUSING = new Actor("hanna", Role.CASE_HANDLER, HOUSING);
  Actor HENRY_AT_HOUSING = new Actor("henry", Role.APPROVER, HOUSING);
  Actor TOM_AT_TRANSPORT = new Actor("tom", Role.CASE_HANDLER, TRANSPORT);
  Actor TINA_AT_TRANSPORT = new Actor("tina", Role.APPROVER, TRANSPORT);
  Actor OFFICER_AT_TALENT = officer(TALENT);
  Actor OFFICER_AT_INDUSTRY = officer(INDUSTRY);
  Actor OFFICER_AT_SCIENCE = officer(SCIENCE);
  Actor APPROVER_AT_SCIENCE = approver(SCIENCE);
  Actor OFFICER_AT_TAX = officer(TAX);
  Actor APPROVER_AT_TAX = approver(TAX);
  Actor OFFICER_AT_BANKING = officer(BANKING);
  Actor APPROVER_AT_BANKING = approver(BANKING);
  Actor OFFICER_IN_WUDA = officer(WUDA);

  Actor CORA = new Actor("cora", Role.COORDINATOR, OFFICE);
  Actor CARL = new Actor("carl", Role.COORDINATOR, OFFICE);
  Actor HELEN = new Actor("helen", Role.HEAD, OFFICE);
  Actor VERA = new Actor("vera", Role.CALL_BACK_OFFICER, "");
  Actor VICTOR = new Actor("victor", Role.CALL_BACK_OFFICER, "");
  Actor SIMON = new Actor("simon", Role.SUPERVISOR, "");
  Actor LEO = new Actor("leo", Role.LEADER, "");
  Actor EDITH = new Actor("edith", Role.EDITOR, "");
  Actor SYD = new Actor("syd", Role.SYSTEM_ADMIN, "");
  Actor SELMA = new Actor("selma", Role.SECURITY_ADMIN, "");
  Actor AUDREY = new Actor("audrey", Role.AUDIT_ADMIN, "");

  static Actor observer(String account) {
    return new Actor(account, Role.OBSERVER, "");
  }

  static Actor reporter(String pseudonym) {
    return new Actor(pseudonym, Role.REPORTER, "");
  }

  /** Whoever holds it, of no unit. */
  static Actor holding(Role role) {
    return new Actor("other", role, "");
  }

  /** The same person in another role. */
  static Actor as(Role role, String unit, Actor who) {
    return new Actor(who.name(), role, unit);
  }

  /** An observer whom no other test has met. */
  static Actor somebody(String name) {
    return somebody(name, Role.OBSERVER);
  }

  /** Somebody whom no other test has met. */
  static Actor somebody(String name, Role role) {
    return new Actor(name + "-" + Token.random(6), role, "");
  }

  private static Actor officer(String unit) {
    return new Actor(unit.toLowerCase() + "-officer", Role.CASE_HANDLER, unit);
  }

  private static Actor approver(String unit) {
    return new Actor(unit.toLowerCase() + "-approver", Role.APPROVER, unit);
  }
}
