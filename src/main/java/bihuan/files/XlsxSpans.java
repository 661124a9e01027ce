package bihuan.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.util.CellRangeAddress;

/** Which cells of a file are joined: the one thing its reader leaves out. */
final class XlsxSpans {

  private static final String BOOK = "xl/_rels/workbook.xml.rels";
  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;
  private final Map<String, String> parts = new HashMap<>();

  XlsxSpans(ZipFile zip) throws IOException {
    this.zip = zip;
    each(
        BOOK,
        "Relationship",
        it -> parts.put(it.getAttributeValue(null, "Id"), it.getAttributeValue(null, "Target")));
  }

  /** Those of the sheet that the book knows by this id. */
  List<SheetSpan> of(String id) throws IOException {
    var spans = new ArrayList<SheetSpan>();
    var part = parts.getOrDefault(id, "");
    each(
        part.startsWith("/") ? part.substring(1) : "xl/" + part,
        "mergeCell",
        it -> {
          var range = CellRangeAddress.valueOf(it.getAttributeValue(null, "ref"));
          spans.add(
              new SheetSpan(
                  range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn()));
        });
    return spans;
  }

  private void each(String part, String element, Consumer<XMLStreamReader> reading)
      throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (var in = zip.getInputStream(entry)) {
      var xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          reading.accept(xml);
        }
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private static XMLInputFactory xml() {
    var xml = XMLInputFactory.newInstance();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return xml;
  }
}
