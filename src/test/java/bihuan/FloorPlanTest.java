package bihuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;

/** Ground floor first; a storey leans only on the ones below it. */
@AnalyzeClasses(packages = "bihuan", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorPlanTest {

  private static final List<List<String>> STOREYS =
      List.of(
          List.of("files"),
          List.of("start"),
          List.of("city"),
          List.of("ledger", "web", "mail", "series"),
          List.of("access"),
          List.of("parties", "calendar", "vault", "evidence"),
          List.of("plan"),
          List.of("catalogue", "panel"),
          List.of("recusals", "letters", "invitations"),
          List.of("rounds"),
          List.of("similar"),
          List.of("deadlines"),
          List.of("loop"),
          List.of("comparison"),
          List.of("commendations"),
          List.of("journal"),
          List.of("promises"),
          List.of("history", "relay"),
          List.of("anonymous", "lists"),
          List.of("notices"),
          List.of("reports"),
          List.of("demo"));

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
}
