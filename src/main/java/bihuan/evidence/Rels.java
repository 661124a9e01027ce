package bihuan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The relations between the parts of an Office file, and those that lead out of it. */
final class Rels {

  /** What a document may open by itself as soon as it is opened. */
  private static final Set<String> OPENED =
      Set.of(
          "attachedtemplate",
          "oleobject",
          "frame",
          "subdocument",
          "package",
          "image",
          "externallink");

  private Rels() {}

  static boolean fetchFromElsewhere(InputStream rels) throws IOException {
    try {
      var xml = Redaction.INPUT.createXMLStreamReader(rels);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
            && OPENED.contains(kind(xml.getAttributeValue(null, "Type")))
            && isElsewhere(xml.getAttributeValue(null, "Target"))) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The last word of a relation's type. */
  static String kind(String type) {
    return type == null ? "" : type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * A path on the author's own disk cannot be fetched; it only tells a name, which is taken out.
   */
  private static boolean isElsewhere(String target) {
    var lower = target == null ? "" : target.toLowerCase(Locale.ROOT).replace('\\', '/');
    return lower.matches(
            "(https?|ftp|mhtml|ms-[a-z]+|script|javascript):.*|//.*|file:////?[^/:]+/.*")
        && !lower.matches("file:///[a-z]:.*|file:///[a-z]%3a.*");
  }
}
