package bihuan;

import bihuan.city.District;

/** The districts of the city that the tests are played in. */
public final class Wuhai {

  public static final District HAIBOWAN = new District("HAIBOWAN");
  public static final District WUDA = new District("WUDA");
  public static final District HAINAN = new District("HAINAN");

  private Wuhai() {}
}
