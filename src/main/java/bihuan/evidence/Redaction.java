package bihuan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies one XML part of an Office file without what tells who worked on it, when and where. */
final class Redaction {

  static final XMLInputFactory INPUT = input();

  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private static final String NOBODY = "-";
  private static final String NO_TIME = "2000-01-01T00:00:00Z";

  /** Names of people in comments, tracked changes, reservations and lists of persons. */
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

  /** Elements around a list of names, where {@code name} is somebody's. */
  private static final Set<String> LISTED = Set.of("cmauthor", "author", "person");

  /** Fields that say who or where when they are shown, and those that fetch. */
  private static final Pattern TELLING_FIELD =
      Pattern.compile(
          "(?i)\\b(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|DOCPROPERTY|DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK)\\b");

  private final String part;
  private final Predicate<String> isLeftOut;

  Redaction(String part, Predicate<String> isLeftOut) {
    this.part = part;
    this.isLeftOut = isLeftOut;
  }

  /** Reads to the end and leaves both streams open. */
  void copy(InputStream in, OutputStream out) throws IOException, XMLStreamException {
    var reader = INPUT.createXMLEventReader(in);
    var writer = OUTPUT.createXMLEventWriter(out, "UTF-8");
    while (reader.hasNext()) {
      var event = reader.nextEvent();
      if (event.isStartElement()) {
        copy(event.asStartElement(), reader, writer);
      } else if (event.getEventType() != XMLEvent.COMMENT
          && event.getEventType() != XMLEvent.PROCESSING_INSTRUCTION
          && event.getEventType() != XMLEvent.DTD) {
        writer.add(event);
      }
    }
    writer.flush();
  }

  private void copy(StartElement element, XMLEventReader reader, XMLEventWriter writer)
      throws IOException, XMLStreamException {
    var name = lower(element.getName());
    if (isDropped(element, name)) {
      skip(reader);
      return;
    }
    if (isComment(name)) {
      writer.add(element);
      writer.add(EVENTS.createCharacters(NOBODY));
      writer.add(EVENTS.createEndElement(element.getName(), null));
      skip(reader);
      return;
    }
    if (name.equals("instrtext") || name.equals("fldsimple")) {
      requireQuiet(element, reader);
    }
    writer.add(
        EVENTS.createStartElement(
            element.getName(), attributes(element, name).iterator(), element.getNamespaces()));
  }

  private boolean isDropped(StartElement element, String name) {
    if (part.endsWith(".rels") && name.equals("relationship")) {
      var kind = Rels.kind(text(element, "Type"));
      return kind.equals("attachedtemplate") || leadsToWhatIsLeftOut(text(element, "Target"));
    }
    if (name.equals("override")) {
      return isLeftOut.test(text(element, "PartName").substring(1));
    }
    return DROPPED.contains(name);
  }

  private boolean leadsToWhatIsLeftOut(String target) {
    if (target.contains("://")) {
      return false;
    }
    var base = part.replaceFirst("_rels/[^/]*$", "");
    var path =
        target.startsWith("/")
            ? target.substring(1)
            : Path.of(base + target).normalize().toString();
    return isLeftOut.test(path);
  }

  /** The names beside the comments of a workbook are plain text. */
  private boolean isComment(String name) {
    return name.equals("author") && part.startsWith("xl/comments");
  }

  private List<Attribute> attributes(StartElement element, String name) {
    var kept = new ArrayList<Attribute>();
    element
        .getAttributes()
        .forEachRemaining(
            it -> {
              var key = lower(it.getName());
              if (key.startsWith("rsid") || (name.equals("pagesetup") && key.equals("id"))) {
                return;
              }
              kept.add(
                  EVENTS.createAttribute(
                      it.getName(), redacted(name, key, it.getValue(), element)));
            });
    return kept;
  }

  private String redacted(String element, String key, String value, StartElement start) {
    if (PEOPLE.contains(key) || (LISTED.contains(element) && key.equals("name"))) {
      return NOBODY;
    }
    if (TIMES.contains(key) && value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
      return NO_TIME;
    }
    if (part.endsWith(".rels")
        && key.equals("target")
        && "External".equalsIgnoreCase(text(start, "TargetMode"))
        && !value.matches("(?i)(https?|mailto|tel):.*")) {
      return "about:blank";
    }
    return element.equals("cnvpr") && key.equals("descr") && value.matches(".*[\\\\/].*")
        ? ""
        : value;
  }

  private void requireQuiet(StartElement field, XMLEventReader reader)
      throws IOException, XMLStreamException {
    var instruction =
        lower(field.getName()).equals("fldsimple")
            ? field.getAttributes()
            : List.<Attribute>of().iterator();
    var said = new StringBuilder();
    instruction.forEachRemaining(it -> said.append(it.getValue()).append(' '));
    if (reader.peek().isCharacters()) {
      said.append(reader.peek().asCharacters().getData());
    }
    if (TELLING_FIELD.matcher(said).find()) {
      throw new OfficePackage.Uncleanable("field");
    }
  }

  private static void skip(XMLEventReader reader) throws XMLStreamException {
    for (var depth = 1; depth > 0; ) {
      var event = reader.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }

  private static String text(StartElement element, String attribute) {
    var it = element.getAttributeByName(new QName(attribute));
    return it == null ? "" : it.getValue();
  }

  private static String lower(QName name) {
    return name.getLocalPart().toLowerCase(Locale.ROOT);
  }

  private static XMLInputFactory input() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
