package bihuan.evidence.cleaning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** What stands in the XML of an Office file and is not seen by whoever reads the document. */
final class HiddenContent {

  /** Relations to parts that are read beside the document or not at all. */
  private static final Set<String> ASIDE =
      Set.of(
          "comments",
          "commentsextended",
          "commentsids",
          "commentsextensible",
          "threadedcomment",
          "people",
          "person",
          "commentauthors",
          "authors",
          "notesslide",
          "notesmaster",
          "handoutmaster",
          "glossarydocument",
          "tags");

  /** Tracked changes, as if each had been accepted. */
  private static final Set<String> NO_LONGER_THERE =
      Set.of(
          "del",
          "movefrom",
          "deltext",
          "delinstrtext",
          "movefromrangestart",
          "movefromrangeend",
          "movetorangestart",
          "movetorangeend",
          "customxmlinsrangestart",
          "customxmlinsrangeend",
          "customxmldelrangestart",
          "customxmldelrangeend",
          "customxmlmovefromrangestart",
          "customxmlmovefromrangeend",
          "customxmlmovetorangestart",
          "customxmlmovetorangeend",
          "cellins",
          "rprchange",
          "pprchange",
          "sectprchange",
          "tblprchange",
          "tblprexchange",
          "tblgridchange",
          "trprchange",
          "tcprchange",
          "numberingchange");

  /** Comments, names of controls, hints, and links to parts that are left out. */
  private static final Set<String> BESIDE_THE_TEXT =
      Set.of(
          "commentrangestart",
          "commentrangeend",
          "commentreference",
          "annotationref",
          "legacydrawing",
          "notesmasteridlst",
          "handoutmasteridlst",
          "custdatalst",
          "externaldata",
          "sdtpr",
          "sdtendpr",
          "customxmlpr",
          "tblcaption",
          "tbldescription",
          "helptext",
          "statustext",
          "entrymacro",
          "exitmacro",
          "rph",
          "phoneticpr",
          "datavalidations",
          "scenarios",
          "dataconsolidate",
          "customsheetviews",
          "custshowlst");

  /** Input rules of sheets, and names of groups of slides. */
  private static final Set<String> EXTENSIONS =
      Set.of("{cce6a557-97bc-4b89-adb6-d9c93caab3df}", "{521415d9-36f7-43e2-ab2f-b90af26b5e84}");

  private static final Set<String> ATTRIBUTES =
      Set.of("descr", "title", "alt", "tooltip", "prompt", "prompttitle");

  /** What is seen of these is not all there is, and cannot do without the rest. */
  private static final Set<String> HOLDING_MORE =
      Set.of(
          "oleobject",
          "oleobjects",
          "oleobj",
          "olelink",
          "ddelink",
          "externalreference",
          "control",
          "controls",
          "altchunk",
          "subdoc",
          "celldel",
          "cellmerge",
          "ddlist",
          "legacydrawinghf");

  private static final Set<String> HIDING_TEXT = Set.of("vanish", "specvanish");
  private static final Set<String> NO = Set.of("0", "false", "off");
  private static final Pattern SHOWING_NOTHING = Pattern.compile("\\s*;+\\s*");
  private static final Pattern HIDDEN = Pattern.compile("(?i)visibility\\s*:\\s*hidden");

  private HiddenContent() {}

  static boolean isAside(String relation) {
    return ASIDE.contains(relation);
  }

  /** Whether the element goes with all that is in it. */
  static boolean covers(StartElement element) {
    var name = lower(element.getName());
    return NO_LONGER_THERE.contains(name)
        || BESIDE_THE_TEXT.contains(name)
        || HIDING_TEXT.contains(name)
        || (name.equals("definedname") && is(element, "hidden"))
        || (name.equals("ext") && EXTENSIONS.contains(lower(text(element, "uri"))));
  }

  static boolean covers(Attribute attribute) {
    return ATTRIBUTES.contains(lower(attribute.getName()));
  }

  /** Around what was inserted; the paths of drawings use one of the same words. */
  static boolean isTrackedInsertion(QName element) {
    var name = lower(element);
    return (name.equals("ins") || name.equals("moveto"))
        && !element.getNamespaceURI().contains("drawingml");
  }

  /** Whether a property hides the text or the row that it is a property of. */
  static boolean hides(StartElement property) {
    return switch (lower(property.getName())) {
      case "vanish", "specvanish", "hidden" -> isOn(property);
      case "del", "movefrom" -> true;
      default -> false;
    };
  }

  /** Whether what a document does not show cannot be told from what it shows. */
  static boolean mayStayIn(StartElement element, String part) {
    var name = lower(element.getName());
    return holdsMore(name)
        || isHidden(element, name)
        || (HIDING_TEXT.contains(name) && isOn(element) && isOfManyTexts(part));
  }

  static boolean holdsMore(String element) {
    return HOLDING_MORE.contains(element);
  }

  private static boolean isOfManyTexts(String part) {
    return part.startsWith("word/styles") || part.equals("word/numbering.xml");
  }

  private static boolean isHidden(StartElement element, String name) {
    return switch (name) {
      case "sheet" -> lower(text(element, "state")).contains("hidden");
      case "row" -> is(element, "hidden") || isNothing(text(element, "ht"));
      case "col" -> is(element, "hidden") || isNothing(text(element, "width"));
      case "sheetformatpr" -> is(element, "zeroHeight");
      case "sld" -> NO.contains(text(element, "show"));
      case "cnvpr", "docpr" -> is(element, "hidden");
      case "numfmt" -> SHOWING_NOTHING.matcher(text(element, "formatCode")).matches();
      default -> HIDDEN.matcher(text(element, "style")).find();
    };
  }

  private static boolean isNothing(String measure) {
    return measure.matches("0(\\.0*)?");
  }

  private static boolean is(StartElement element, String attribute) {
    var value = text(element, attribute);
    return !value.isEmpty() && !NO.contains(value);
  }

  /** A property that says nothing else is on. */
  private static boolean isOn(StartElement property) {
    for (var all = property.getAttributes(); all.hasNext(); ) {
      var it = all.next();
      if (lower(it.getName()).equals("val")) {
        return !NO.contains(it.getValue());
      }
    }
    return true;
  }

  static String text(StartElement element, String attribute) {
    var it = element.getAttributeByName(new QName(attribute));
    return it == null ? "" : it.getValue();
  }

  static String lower(QName name) {
    return lower(name.getLocalPart());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
