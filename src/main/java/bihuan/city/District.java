package bihuan.city;

import bihuan.Reference;
import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A district by the code its city gave it; how it is called stands in the words. */
public record District(String code) implements Reference, Serializable, Comparable<District> {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,11}");

  private static final Comparator<District> IN_ORDER =
      Comparator.<District>comparingInt(it -> City.here().position(it))
          .thenComparing(District::code);

  public District {
    if (code == null || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a code of a district: " + code);
    }
  }

  /** In the order of the city's own table; any other behind them. */
  @Override
  public int compareTo(District other) {
    return IN_ORDER.compare(this, other);
  }

  @Override
  public String value() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
