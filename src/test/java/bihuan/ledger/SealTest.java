package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Digest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealTest {

  @Test
  void theExamplesOfTheStandardHold() {
    assertThat(Seal.of("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(Seal.of("abcd".repeat(16)))
        .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  }

  @Test
  void nobodyButTheLedgerSealsATextForTheRecord() {
    var sealing =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("bihuan")
                .stream()
                .filter(it -> !it.getPackageName().equals(Seal.class.getPackageName()))
                .filter(
                    it ->
                        it.getFieldAccessesFromSelf().stream()
                            .anyMatch(SealTest::isDigestOfRecords))
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(sealing).as("but for words that everybody reads").containsExactly("Undertaking");
  }

  private static boolean isDigestOfRecords(JavaFieldAccess access) {
    return access.getTargetOwner().isEquivalentTo(Digest.class)
        && access.getTarget().getName().equals(Digest.SM3.name())
        && !access.getOriginOwner().isEquivalentTo(Digest.class);
  }

  @Test
  void partsAreSealedAsOneText() {
    var ab = "ab".getBytes(StandardCharsets.UTF_8);
    var c = "c".getBytes(StandardCharsets.UTF_8);

    assertThat(Digest.hex(Digest.SM3.bytes(ab, c))).isEqualTo(Seal.of("abc"));
  }

  @Test
  void membersAreSortedAndNothingIsAdded() {
    assertThat(Canonical.of(Map.of("b", "2", "a", Map.of("z", 1L, "B", "x"))))
        .isEqualTo("{\"a\":{\"B\":\"x\",\"z\":1},\"b\":\"2\"}");
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    assertThat(Canonical.of("\u0000\b\t\n\u000b\f\r\u001f\"\\/\u007f闭环\u2028😀"))
        .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u007f闭环\u2028😀\"");
  }

  @Test
  void halfACharacterIsReplacedBeforeItIsSealed() {
    assertThat(Canonical.wellFormed("a\uD83Db😀")).isEqualTo("a\uFFFDb😀");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    var facts = Map.of("note", "say \"no\"\n\u0001\\u0041 闭环 😀", "", "");

    assertThat(Reader.facts(Canonical.of(facts))).isEqualTo(facts);
  }
}
