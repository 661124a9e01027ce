package bihuan.forms.expressions;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;

/**
 * What ODK makes of the same form. It is not made for several threads, nor for a zone or language
 * of its own: all of it happens under one lock.
 */
final class JavaRosa {

  private static final Object LOCK = new Object();

  private static final Map<String, String> TYPES =
      Map.of(
          "INTEGER", "int",
          "DECIMAL", "decimal",
          "RANGE", "int",
          "DATE", "date",
          "DATE_TIME", "dateTime",
          "TIME", "time",
          "LOCATION", "geopoint",
          "LINE", "geotrace",
          "AREA", "geoshape");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}\\s]+)\\s*}");

  private final JsonObject definition;
  private final Map<String, String> paths = new HashMap<>();
  private final List<String> repeats = new ArrayList<>();
  private final StringBuilder binds = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final FormDef form;

  private JavaRosa(JsonObject definition, JsonObject answers) {
    this.definition = definition;
    name("/data", definition.getJsonArray("items"));
    bind("/data", definition.getJsonArray("items"));
    var xml =
        """
        <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
            xmlns:jr="http://openrosa.org/javarosa">
          <h:head><h:title>x</h:title><model>
            <instance><data id="x">%s</data></instance>%s%s
          </model></h:head>
          <h:body>%s</h:body>
        </h:html>
        """
            .formatted(instance(definition.getJsonArray("items"), answers), lists(), binds, body);
    try {
      form = new XFormParser(new StringReader(xml)).parse();
    } catch (XFormParser.ParseException e) {
      throw new IllegalArgumentException(xml, e);
    }
    form.initialize(true, new InstanceInitializationFactory());
  }

  /** What an expression comes to as text, in the last entry of a repeat or at the top. */
  static String evaluate(Vector vector) {
    return alone(
        vector.language(),
        () -> {
          var form = new JavaRosa(vector.definitionWithout(), vector.answers());
          return form.evaluate(vector.expression(), vector.within());
        });
  }

  static JavaRosa of(Vector vector) {
    return alone(
        vector.language(), () -> new JavaRosa(vector.definitionWithout(), vector.answers()));
  }

  /** For a form that is asked many times. */
  String evaluate(String expression) {
    return alone("en", () -> evaluate(expression, ""));
  }

  /** The question whose answer is refused first, or nothing. */
  static String refused(JsonObject definition, JsonObject answers) {
    return alone(
        "en",
        () -> {
          var outcome = new JavaRosa(definition, answers).form.validate();
          return outcome == null ? "" : outcome.failedPrompt.getReference().getNameLast();
        });
  }

  private static <T> T alone(String language, Callable<T> work) {
    synchronized (LOCK) {
      var zone = TimeZone.getDefault();
      var locale = Locale.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Locale.setDefault(Locale.forLanguageTag(language));
        new JavaRosaCoreModule().registerModule();
        new XFormsModule().registerModule();
        return work.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      } finally {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
      }
    }
  }

  private String evaluate(String expression, String within) {
    try {
      var context = TreeReference.rootRef();
      context.add("data", 0);
      if (!within.isEmpty()) {
        context.add(within, entries(within) - 1);
      }
      context.add("out", 0);
      var at = within.isEmpty() ? "/data/out" : "/data/" + within + "/out";
      var tree = XPathParseTool.parseXPath(path(expression, at));
      var value =
          tree.eval(
              form.getMainInstance(), new EvaluationContext(form.getEvaluationContext(), context));
      return XPathFuncExpr.toString(value);
    } catch (XPathSyntaxException e) {
      throw new IllegalArgumentException(expression, e);
    }
  }

  private int entries(String repeat) {
    return form.getMainInstance().getRoot().getChildrenWithName(repeat).size();
  }

  private void name(String parent, JsonArray items) {
    for (var it : items.getValuesAs(JsonObject.class)) {
      var path = parent + "/" + it.getString("name");
      paths.put(it.getString("name"), path);
      if (it.getString("type").equals("REPEAT")) {
        repeats.add(path);
      }
      if (it.containsKey("items")) {
        name(path, it.getJsonArray("items"));
      }
    }
  }

  private void bind(String parent, JsonArray items) {
    for (var it : items.getValuesAs(JsonObject.class)) {
      var path = parent + "/" + it.getString("name");
      binds.append("<bind nodeset=\"").append(path).append('"');
      binds.append(" type=\"").append(TYPES.getOrDefault(it.getString("type"), "string"));
      binds.append('"');
      attribute("relevant", it, "relevant", path);
      attribute("constraint", it, "constraint", path);
      attribute("required", it, "required", path);
      attribute("calculate", it, "calculation", path);
      binds.append("/>");
      show(it, path);
    }
  }

  private void attribute(String attribute, JsonObject item, String column, String at) {
    if (item.containsKey(column)) {
      binds.append(' ').append(attribute).append("=\"");
      binds.append(escaped(path(item.getString(column), at))).append('"');
    }
  }

  private void show(JsonObject item, String path) {
    switch (item.getString("type")) {
      case "GROUP" -> show("<group ref=\"" + path + "\">", item, path, "</group>");
      case "REPEAT" ->
          show(
              "<group ref=\"" + path + "\"><repeat nodeset=\"" + path + "\">",
              item,
              path,
              "</repeat></group>");
      case "CALCULATION", "HIDDEN" -> {}
      case "ONE" -> choose("select1", item, path);
      case "SEVERAL" -> choose("select", item, path);
      default -> body.append("<input ref=\"").append(path).append("\"/>");
    }
  }

  private void show(String begin, JsonObject item, String path, String end) {
    body.append(begin);
    bind(path, item.getJsonArray("items"));
    body.append(end);
  }

  private void choose(String control, JsonObject item, String path) {
    var filter = item.getString("filter", "");
    var nodeset = "instance('" + item.getString("list") + "')/root/item";
    if (!filter.isEmpty()) {
      nodeset += "[" + path(filter, path) + "]";
    }
    body.append('<')
        .append(control)
        .append(" ref=\"")
        .append(path)
        .append("\"><itemset nodeset=\"");
    body.append(escaped(nodeset))
        .append("\"><value ref=\"name\"/><label ref=\"label\"/></itemset>");
    body.append("</").append(control).append('>');
  }

  /** As pyxform does: within the same repeat by the way from here, else from the root. */
  private String path(String expression, String at) {
    return REFERENCE
        .matcher(expression)
        .replaceAll(it -> Matcher.quoteReplacement(" " + way(at, paths.get(it.group(1))) + " "))
        .replace("' /data/", "'/data/")
        .replaceAll("(?<='/data/[\\w/]{1,40}) '", "'");
  }

  private String way(String from, String to) {
    var shared =
        repeats.stream().filter(it -> from.startsWith(it + "/") && to.startsWith(it)).count() > 0;
    if (!shared) {
      return to;
    }
    var own = from.split("/");
    var goal = to.split("/");
    var common = 0;
    while (common < own.length - 1
        && common < goal.length - (repeats.contains(to) ? 1 : 0)
        && own[common].equals(goal[common])) {
      common++;
    }
    return "../".repeat(own.length - common)
        + String.join("/", List.of(goal).subList(common, goal.length));
  }

  private String instance(JsonArray items, JsonObject answers) {
    var xml = new StringBuilder();
    for (var it : items.getValuesAs(JsonObject.class)) {
      var name = it.getString("name");
      var given = answers == null ? null : answers.get(name);
      if (given instanceof JsonArray entries) {
        entries.getValuesAs(JsonObject.class).forEach(entry -> xml.append(node(it, entry)));
      } else {
        xml.append(node(it, given));
      }
    }
    return xml.toString();
  }

  private String node(JsonObject item, JsonValue given) {
    var inner =
        item.containsKey("items")
            ? instance(item.getJsonArray("items"), (JsonObject) given)
            : given instanceof JsonString text ? escaped(text.getString()) : "";
    return "<" + item.getString("name") + ">" + inner + "</" + item.getString("name") + ">";
  }

  private String lists() {
    var xml = new StringBuilder();
    var lists = definition.getJsonObject("lists");
    for (var list : lists.keySet()) {
      xml.append("<instance id=\"").append(list).append("\"><root>");
      for (var it :
          lists.getJsonObject(list).getJsonArray("choices").getValuesAs(JsonObject.class)) {
        xml.append("<item><name>").append(it.getString("name")).append("</name><label>");
        xml.append(label(it.getJsonObject("label"))).append("</label>");
        var columns = it.getOrDefault("columns", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        columns.forEach(
            (column, text) ->
                xml.append(
                    "<%s>%s</%s>".formatted(column, ((JsonString) text).getString(), column)));
        xml.append("</item>");
      }
      xml.append("</root></instance>");
    }
    return xml.toString();
  }

  private static String label(JsonObject label) {
    return escaped(label.getString("zh-CN", label.getString("en", "")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
