package bihuan.demo;

import bihuan.JsonParts;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.vault.Secrecy;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/**
 * One invented issue of the demonstration and everything that is done to it, as a file of the
 * city's folder {@code demo} tells it.
 */
record Story(JsonObject told) {

  /** All stories of a file of that folder, in their order. */
  static List<Story> in(String file) {
    return read(City.here().seed("demo/" + file).text());
  }

  static List<Story> read(String text) {
    try (var json = JsonParts.reader(new StringReader(text))) {
      return json.readArray().getValuesAs(JsonObject.class).stream().map(Story::new).toList();
    }
  }

  String id() {
    return told.getString("id");
  }

  String reporter() {
    return told.getString("reporter");
  }

  String lead() {
    return told.getString("lead", "");
  }

  List<String> others() {
    return told.containsKey("others")
        ? told.getJsonArray("others").getValuesAs(JsonString::getString)
        : List.of();
  }

  boolean isAnonymous() {
    return secrecy() == Secrecy.ANONYMOUS;
  }

  Filing filing(String draft) {
    return new Filing(
        told.getString("title"),
        told.getString("fact"),
        told.getString("wish"),
        told.getString("process"),
        told.getInt("step"),
        constant(Kind.class, "kind"),
        district(),
        constant(Source.class, "source"),
        secrecy(),
        draft,
        false);
  }

  Classification classification() {
    return new Classification(
        constant(Kind.class, "kind"),
        constant(Cause.class, "cause"),
        constant(Nature.class, "nature"),
        constant(IssueClass.class, "grade"),
        told.getInt("measure"),
        told.getString("process"),
        told.getInt("step"),
        district(),
        told.getBoolean("urgent", false));
  }

  /** The same but for the class or the cause that an act names. */
  Classification corrected(Act act) {
    var made = classification();
    return new Classification(
        made.kind(),
        act.text("cause").isEmpty() ? made.cause() : act.constant(Cause.class, "cause"),
        made.nature(),
        act.text("grade").isEmpty() ? made.grade() : act.constant(IssueClass.class, "grade"),
        made.measure(),
        made.process(),
        made.step(),
        made.district(),
        made.urgent());
  }

  String outgoingTitle() {
    return told.getString("outTitle");
  }

  String outgoing() {
    return told.getString("out");
  }

  List<Act> acts() {
    return told.getJsonArray("acts").getValuesAs(JsonObject.class).stream().map(Act::new).toList();
  }

  private District district() {
    return City.here().district(told.getString("district", "")).orElse(null);
  }

  private Secrecy secrecy() {
    return constant(Secrecy.class, "secrecy");
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name) {
    var value = told.get(name);
    return value == null || value == JsonValue.NULL
        ? null
        : Enum.valueOf(type, told.getString(name));
  }

  /**
   * One thing done: when ({@code 2026-05-11 15:20}, or working days before today: {@code -3
   * 10:00}), what, and its words.
   */
  record Act(JsonObject told) {

    String at() {
      return told.getString("at");
    }

    String what() {
      return told.getString("do");
    }

    String text(String name) {
      return told.getString(name, "");
    }

    boolean flag(String name) {
      return told.getBoolean(name);
    }

    int number(String name) {
      return told.getInt(name);
    }

    List<String> list(String name) {
      return told.containsKey(name)
          ? told.getJsonArray(name).getValuesAs(JsonString::getString)
          : List.of();
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
      return Enum.valueOf(type, told.getString(name));
    }
  }
}
