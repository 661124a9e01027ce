package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.tsid.TsidCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  /** Whose ids tell when they were given: what officials make, and what never leaves the house. */
  private static final Set<String> TELLING_A_TIME =
      Set.of(
          "Account",
          "Assignment",
          "Book",
          "CalendarChange",
          "CalendarEntry",
          "DisclosureRequest",
          "Edition",
          "Invitation",
          "JourneyPhoto",
          "LimitEdition",
          "Message",
          "Observer",
          "OverwrittenEntry",
          "PowerRequest",
          "PromiseCell",
          "ReminderRecord",
          "Round",
          "SavedView",
          "TargetProgress",
          "TextVersion",
          "Told",
          "WaitingNotice",
          "WaitingRobot",
          "YearEdition");

  @Test
  void whatAReporterMakesHasAnIdThatTellsNoTime() {
    var sorted =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("bihuan")
                .stream()
                .filter(
                    it ->
                        it.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call -> call.getTargetOwner().isEquivalentTo(TsidCreator.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

    assertThat(sorted).isEqualTo(TELLING_A_TIME);
  }

  @Test
  void anIdToldOutsideIsDrawnByChance() {
    assertThat(Stream.generate(Ids::unguessable).limit(1000).distinct())
        .hasSize(1000)
        .allMatch(it -> it >= 0);
  }

  @Test
  void idsOfEighteenAndOfNineteenDigitsAreRead() {
    assertThat(Ids.read("912702997045923973")).contains(912702997045923973L);
    assertThat(Ids.read("1012702997045923973")).contains(1012702997045923973L);
    assertThat(Ids.read("9223372036854775807")).contains(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x", "-1", "1 ", "9223372036854775808", "12345678901234567890"})
  void whatIsNoneIsNotRead(String text) {
    assertThat(Ids.read(text)).isEmpty();
  }
}
