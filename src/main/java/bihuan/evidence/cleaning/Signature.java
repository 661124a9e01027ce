package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the content of a file begins, whatever its name says. */
enum Signature {
  JPEG(head -> head.startsWith("\u00ff\u00d8\u00ff")),
  PNG(head -> head.startsWith("\u0089PNG\r\n\u001a\n")),
  GIF(head -> head.startsWith("GIF87a") || head.startsWith("GIF89a")),
  WEBP(head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8)),
  ZIP(head -> head.startsWith("PK\u0003\u0004")),
  COMPOUND(head -> head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),

  HEIC("evidence.heic", Signature::isHeic),
  PROGRAM(
      "evidence.program",
      head ->
          Stream.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe")
              .anyMatch(head::startsWith)),
  /** Mail gateways and web servers write lines of their own before it. */
  PDF(head -> head.contains("%PDF-")),
  MARKUP("evidence.markup", Signature::isMarkup),
  ARCHIVE(
      "evidence.archive",
      head ->
          Stream.of("PK", "Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh")
              .anyMatch(head::startsWith)),
  UNKNOWN("evidence.type", head -> true);

  /** The header of a PDF stands within so many bytes; every other form begins at once. */
  static final int LENGTH = 1024;

  private final String refusal;
  private final Predicate<String> test;

  Signature(Predicate<String> test) {
    this(null, test);
  }

  Signature(String refusal, Predicate<String> test) {
    this.refusal = refusal;
    this.test = test;
  }

  /** Refuses, by name, whatever is of no accepted form. */
  static Signature of(String head, String name) {
    var signature = Stream.of(values()).filter(it -> it.test.test(head)).findFirst().orElseThrow();
    if (signature.refusal != null) {
      throw Refusal.invalid(signature.refusal, name);
    }
    return signature;
  }

  private static boolean isHeic(String head) {
    return head.startsWith("ftyp", 4)
        && Stream.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis")
            .anyMatch(it -> head.startsWith(it, 8));
  }

  private static boolean isMarkup(String head) {
    var text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    return text.startsWith("<") || text.startsWith("{\\rtf");
  }
}
