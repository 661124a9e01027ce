package bihuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ground floor first; a storey leans only on the ones below it. */
@AnalyzeClasses(packages = "bihuan", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorPlanTest {

  private static final Pattern STOREY = Pattern.compile("([a-z]+(?:, [a-z]+)*) {2,}\\S.*");

  private static final List<List<String>> STOREYS = storeys();

  /** As README.md draws them, from the top. */
  private static List<List<String>> storeys() {
    try {
      var drawn =
          Files.readString(Path.of("README.md")).split("## The floor plan")[1].split("```")[1];
      var storeys =
          drawn
              .lines()
              .map(STOREY::matcher)
              .filter(Matcher::matches)
              .map(it -> List.of(it.group(1).split(", ")))
              .collect(toCollection(ArrayList::new));
      Collections.reverse(storeys);
      return storeys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ArchTest
  static void everyRoomStandsInThePlan(JavaClasses code) {
    var rooms =
        code.stream()
            .map(it -> it.getPackageName().split("\\."))
            .filter(it -> it.length > 1)
            .map(it -> it[1])
            .collect(toCollection(TreeSet::new));
    var drawn = STOREYS.stream().flatMap(List::stream).collect(toCollection(TreeSet::new));

    assertThat(drawn).isEqualTo(rooms);
  }

  @ArchTest
  static void eachStoreyLeansOnlyOnThoseBelow(JavaClasses code) {
    for (var storey : STOREYS) {
      for (var room : storey) {
        var rest =
            STOREYS.subList(STOREYS.indexOf(storey), STOREYS.size()).stream()
                .flatMap(List::stream)
                .filter(it -> !it.equals(room))
                .map(it -> "bihuan." + it + "..")
                .toArray(String[]::new);
        noClasses()
            .that()
            .resideInAPackage("bihuan." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rest)
            .allowEmptyShould(true)
            .check(code);
      }
    }
  }

  @ArchTest
  static final ArchRule theDomainKnowsNoWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "bihuan..web..",
              "jakarta.faces..",
              "jakarta.ws.rs..",
              "jakarta.servlet..",
              "org.primefaces..");

  @ArchTest
  static final ArchRule theWebKnowsNoDatabase =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.persistence..");

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule namesSayWhatNotHow =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("DTO");

  /** Text of nothing but unseen signs is missing in every room: the language does not know them. */
  @ArchTest
  static final ArchRule whatPeopleTypeIsReadBySigns =
      noClasses()
          .that()
          .resideOutsideOfPackages("bihuan.evidence..", "bihuan.journal..")
          .and()
          .doNotHaveFullyQualifiedName("bihuan.Signs")
          .and()
          .doNotHaveFullyQualifiedName("bihuan.Telephone")
          .and()
          .doNotHaveFullyQualifiedName("bihuan.files.SheetDay")
          .should()
          .callMethod(String.class, "strip")
          .orShould()
          .callMethod(String.class, "trim")
          .orShould()
          .callMethod(String.class, "isBlank");
}
