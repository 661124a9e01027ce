package bihuan;

import bihuan.access.Actor;
import bihuan.access.Role;

/** The people every test plays with: whoever acts, named after what they do. */
public interface Cast {

  String HOUSING = "D07";
  String TRANSPORT = "D10";

  Actor OLGA = new Actor("olga", Role.OBSERVER, "");
  Actor ENZO = new Actor("enzo", Role.ENTERPRISE, "");
  Actor STEWART = new Actor("stewart", Role.STEWARD, "");
  Actor HANNA_AT_HOUSING = new Actor("hanna", Role.CASE_HANDLER, HOUSING);
  Actor HENRY_AT_HOUSING = new Actor("henry", Role.APPROVER, HOUSING);
  Actor TOM_AT_TRANSPORT = new Actor("tom", Role.CASE_HANDLER, TRANSPORT);
  Actor TINA_AT_TRANSPORT = new Actor("tina", Role.APPROVER, TRANSPORT);
  Actor CORA = new Actor("cora", Role.COORDINATOR, "");
  Actor CARL = new Actor("carl", Role.COORDINATOR, "");
  Actor HELEN = new Actor("helen", Role.HEAD, "");
  Actor VERA = new Actor("vera", Role.CALL_BACK_OFFICER, "");
  Actor SIMON = new Actor("simon", Role.SUPERVISOR, "");
  Actor LEO = new Actor("leo", Role.LEADER, "");
  Actor EDITH = new Actor("edith", Role.EDITOR, "");
  Actor SYD = new Actor("syd", Role.SYSTEM_ADMIN, "");
  Actor SELMA = new Actor("selma", Role.SECURITY_ADMIN, "");
  Actor AUDREY = new Actor("audrey", Role.AUDIT_ADMIN, "");
}
