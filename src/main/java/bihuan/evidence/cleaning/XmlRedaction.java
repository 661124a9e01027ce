package bihuan.evidence.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies one XML part of an Office file without what tells who worked on it, when and where, and
 * without what a reader of the document does not see.
 */
final class XmlRedaction {

  static final XMLInputFactory INPUT = input();

  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private static final String NOBODY = "-";
  private static final String NO_TIME = "2000-01-01T00:00:00Z";

  /** Names of people in tracked changes, reservations and lists of persons. */
  private static final Set<String> PEOPLE =
      Set.of(
          "author",
          "initials",
          "username",
          "displayname",
          "userid",
          "providerid",
          "lastedited",
          "editor",
          "oldauthor",
          "reservationpassword",
          "cryptprovider");

  private static final Set<String> TIMES =
      Set.of("date", "dt", "dateutc", "created", "modified", "datetime");

  /** Elements dropped with all that is in them: paths, sessions, sources, signatures. */
  private static final Set<String> DROPPED =
      Set.of(
          "attachedtemplate",
          "docvars",
          "mailmerge",
          "rsids",
          "docid",
          "abspath",
          "revisionptr",
          "filesharing",
          "signatureline",
          "customworkbookviews",
          "smarttagpr",
          "presenceinfo");

  /** Elements whose first children say whether their text is seen. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of("r", Set.of("rpr"), "tr", Set.of("tblprex", "trpr"));

  private static final Set<String> NOTES = Set.of("footnotereference", "endnotereference");

  /** Drawings and pictures, which tell the name of the file they came from. */
  private static final Set<String> DRAWN = Set.of("cnvpr", "docpr");

  /** Fields that say who or where when they are shown, those that fetch, and those that draw. */
  private static final Pattern TELLING_FIELD =
      Pattern.compile(
          "(?i)\\b(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|DOCPROPERTY|"
              + "DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|FORMCHECKBOX|FORMDROPDOWN|EQ)\\b");

  /** Fields that hold nothing but what they count; of any other only the result stays. */
  private static final Pattern COUNTING_FIELD =
      Pattern.compile("(?i)\\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SEQ|TOC)\\b.*");

  private final String part;
  private final Set<String> shown;
  private final StringBuilder instruction = new StringBuilder();

  /**
   * @param part its name in lower case, as are those of the parts that stay
   */
  XmlRedaction(String part, Set<String> shown) {
    this.part = part;
    this.shown = shown;
  }

  /** Whether a document type is declared; what cannot be read as XML declares none. */
  static boolean hasDoctype(InputStream in) {
    try {
      var xml = INPUT.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> {
            return true;
          }
          case XMLStreamConstants.START_ELEMENT -> {
            return false;
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      return false;
    }
    return false;
  }

  /** Reads to the end and leaves both streams open. */
  void copy(InputStream in, OutputStream out) throws IOException, XMLStreamException {
    var reader = new XmlLookahead(INPUT.createXMLEventReader(in));
    var writer = OUTPUT.createXMLEventWriter(out, "UTF-8");
    while (reader.hasNext()) {
      var event = reader.next();
      if (event.isStartElement()) {
        copy(event.asStartElement(), reader, writer);
      } else if (!isUnseen(event)) {
        writer.add(event);
      }
    }
    writer.flush();
  }

  private static boolean isUnseen(XMLEvent event) {
    return event.getEventType() == XMLEvent.COMMENT
        || event.getEventType() == XMLEvent.PROCESSING_INSTRUCTION
        || event.getEventType() == XMLEvent.DTD
        || (event.isEndElement()
            && HiddenContent.isTrackedInsertion(event.asEndElement().getName()));
  }

  private void copy(StartElement element, XmlLookahead reader, XMLEventWriter writer)
      throws IOException, XMLStreamException {
    var name = HiddenContent.lower(element.getName());
    if (HiddenContent.mayStayIn(element, part)) {
      throw new OfficePackage.Uncleanable(
          HiddenContent.holdsMore(name) ? Impurity.OBJECT : Impurity.HIDDEN);
    }
    if (HiddenContent.isTrackedInsertion(element.getName())) {
      return;
    }
    if (isDropped(element, name) || isHidden(name, reader)) {
      leaveOut(reader);
      return;
    }
    writer.add(
        EVENTS.createStartElement(
            element.getName(), attributes(element, name).iterator(), element.getNamespaces()));
    switch (name) {
      case "fldchar" -> instruction.setLength(0);
      case "instrtext" -> copyInstruction(element, reader.text(), writer);
      default -> {}
    }
  }

  /** The text of a note lies elsewhere and would stay behind. */
  private static void leaveOut(XmlLookahead reader) throws IOException, XMLStreamException {
    if (reader.rest().stream().anyMatch(it -> NOTES.contains(HiddenContent.lower(it.getName())))) {
      throw new OfficePackage.Uncleanable(Impurity.HIDDEN);
    }
  }

  private static boolean isHidden(String name, XmlLookahead reader) throws XMLStreamException {
    return PROPERTIES.containsKey(name)
        && reader.inFirst(PROPERTIES.get(name)).stream().anyMatch(HiddenContent::hides);
  }

  private boolean isDropped(StartElement element, String name) throws IOException {
    if (part.endsWith(".rels") && name.equals("relationship")) {
      return isRelationDropped(element);
    }
    if (name.equals("override")) {
      return !shown.contains(
          HiddenContent.text(element, "PartName").substring(1).toLowerCase(Locale.ROOT));
    }
    return DROPPED.contains(name) || HiddenContent.covers(element);
  }

  private boolean isRelationDropped(StartElement relation) throws IOException {
    var kind = Relations.kind(HiddenContent.text(relation, "Type"));
    var target = HiddenContent.text(relation, "Target");
    if (kind.equals("attachedtemplate")) {
      return true;
    }
    if (Relations.isExternal(HiddenContent.text(relation, "TargetMode"))
        || target.startsWith("#")) {
      return false;
    }
    var isShown = shown.contains(Relations.target(part, target));
    if (isShown && HiddenContent.isAside(kind)) {
      throw new OfficePackage.Uncleanable(Impurity.HIDDEN);
    }
    return !isShown;
  }

  private List<Attribute> attributes(StartElement element, String name) throws IOException {
    var kept = new ArrayList<Attribute>();
    for (var all = element.getAttributes(); all.hasNext(); ) {
      var it = all.next();
      var key = HiddenContent.lower(it.getName());
      if (!key.startsWith("rsid")
          && !(name.equals("pagesetup") && key.equals("id"))
          && !HiddenContent.covers(it)) {
        kept.add(EVENTS.createAttribute(it.getName(), redacted(name, key, it.getValue(), element)));
      }
    }
    return kept;
  }

  private String redacted(String element, String key, String value, StartElement start)
      throws IOException {
    if (PEOPLE.contains(key) || (DRAWN.contains(element) && key.equals("name"))) {
      return NOBODY;
    }
    if (TIMES.contains(key) && value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      return NO_TIME;
    }
    if (element.equals("fldsimple") && key.equals("instr")) {
      return quiet(value, value);
    }
    return part.endsWith(".rels")
            && key.equals("target")
            && Relations.isExternal(HiddenContent.text(start, "TargetMode"))
        ? "about:blank"
        : value;
  }

  /** An instruction may be cut into several pieces. */
  private void copyInstruction(StartElement element, String piece, XMLEventWriter writer)
      throws IOException, XMLStreamException {
    instruction.append(piece);
    writer.add(EVENTS.createCharacters(quiet(piece, instruction)));
    writer.add(EVENTS.createEndElement(element.getName(), null));
  }

  private static String quiet(String piece, CharSequence instruction) throws IOException {
    if (TELLING_FIELD.matcher(instruction).find()) {
      throw new OfficePackage.Uncleanable(Impurity.HIDDEN);
    }
    return COUNTING_FIELD.matcher(piece).matches() ? piece : "";
  }

  private static XMLInputFactory input() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
