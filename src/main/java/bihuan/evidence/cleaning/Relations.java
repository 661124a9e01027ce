package bihuan.evidence.cleaning;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The relations between the parts of an Office file, and those that lead out of it. */
final class Relations {

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

  private Relations() {}

  static boolean fetchFromElsewhere(InputStream rels) throws IOException {
    try {
      var xml = XmlRedaction.INPUT.createXMLStreamReader(rels);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && isExternal(xml.getAttributeValue(null, "TargetMode"))
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

  /**
   * The parts, in lower case, that are reached from the package's own relations through parts that
   * may be followed; the others nobody sees who opens the document.
   */
  static Set<String> reached(ZipFile zip, Predicate<String> mayFollow)
      throws IOException, XMLStreamException {
    var parts =
        zip.stream()
            .filter(it -> !it.isDirectory())
            .collect(toMap(it -> it.getName().toLowerCase(Locale.ROOT), it -> it));
    var reached = new HashSet<>(Set.of("[content_types].xml"));
    var next = new ArrayDeque<>(List.of("_rels/.rels"));
    while (!next.isEmpty()) {
      var part = next.pop();
      if (!parts.containsKey(part) || !mayFollow.test(part) || !reached.add(part)) {
        continue;
      }
      if (part.endsWith(".rels")) {
        try (var in = zip.getInputStream(parts.get(part))) {
          next.addAll(targets(part, in));
        }
      } else {
        next.add(part.replaceFirst("([^/]*)$", "_rels/$1.rels"));
      }
    }
    return reached;
  }

  /** The part, in lower case, that a relation within the package leads to. */
  static String target(String rels, String target) {
    var path =
        target.startsWith("/")
            ? target.substring(1)
            : rels.replaceFirst("_rels/[^/]*$", "") + target;
    return URI.create("/")
        .resolve(path.replace(" ", "%20").replace('\\', '/'))
        .normalize()
        .getRawPath()
        .replaceFirst("^/", "")
        .toLowerCase(Locale.ROOT);
  }

  static boolean isExternal(String mode) {
    return "External".equalsIgnoreCase(mode);
  }

  private static List<String> targets(String rels, InputStream in) throws XMLStreamException {
    var targets = new ArrayList<String>();
    var xml = XmlRedaction.INPUT.createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getAttributeValue(null, "Target") != null
          && !isExternal(xml.getAttributeValue(null, "TargetMode"))) {
        targets.add(target(rels, xml.getAttributeValue(null, "Target")));
      }
    }
    return targets;
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
