package bihuan.evidence.cleaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reads XML, and knows the properties of an element before anything in it is taken. */
final class XmlLookahead {

  private final XMLEventReader reader;
  private final Deque<XMLEvent> ahead = new ArrayDeque<>();

  XmlLookahead(XMLEventReader reader) {
    this.reader = reader;
  }

  boolean hasNext() {
    return !ahead.isEmpty() || reader.hasNext();
  }

  XMLEvent next() throws XMLStreamException {
    return ahead.isEmpty() ? reader.nextEvent() : ahead.pop();
  }

  /**
   * What lies directly in the elements of these names (in lower case) that come first within the
   * element just taken; it is all still there to be taken.
   */
  List<StartElement> inFirst(Set<String> names) throws XMLStreamException {
    var read = new ArrayDeque<XMLEvent>();
    var found = new ArrayList<StartElement>();
    var depth = 0;
    while (depth >= 0) {
      var event = next();
      read.push(event);
      if (event.isStartElement()) {
        var element = event.asStartElement();
        if (depth == 0 && !names.contains(HiddenContent.lower(element.getName()))) {
          break;
        }
        if (depth == 1) {
          found.add(element);
        }
        depth++;
      } else if (event.isEndElement()) {
        depth--;
      }
    }
    read.forEach(ahead::push);
    return found;
  }

  /** The text up to the end of the element just taken. */
  String text() throws XMLStreamException {
    var text = new StringBuilder();
    for (var it = next(); !it.isEndElement(); it = next()) {
      if (it.isCharacters()) {
        text.append(it.asCharacters().getData());
      }
    }
    return text.toString();
  }

  /** Takes all up to the end of the element just taken, and answers the elements in it. */
  List<StartElement> rest() throws XMLStreamException {
    var found = new ArrayList<StartElement>();
    for (var depth = 1; depth > 0; ) {
      var event = next();
      if (event.isStartElement()) {
        found.add(event.asStartElement());
      }
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
    return found;
  }
}
