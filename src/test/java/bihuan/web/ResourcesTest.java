package bihuan.web;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** One rule for what programs call: plural nouns, and whoever makes something says where it is. */
class ResourcesTest {

  /** There is one of each; of a session and of the own contact, one for each caller. */
  private static final Set<String> ONLY_ONES =
      Set.of("session", "ledger", "calendar", "catalogue", "panel", "own-contact");

  private static final JavaClasses TYPES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("bihuan");

  private static final List<Method> OPERATIONS =
      TYPES.stream()
          .filter(it -> it.isAnnotatedWith(Path.class))
          .flatMap(it -> Stream.of(it.reflect().getDeclaredMethods()))
          .filter(ResourcesTest::isOperation)
          .toList();

  @Test
  void everyOperationSaysWhatItIsFor() {
    assertThat(OPERATIONS)
        .hasSizeGreaterThan(100)
        .allMatch(it -> it.isAnnotationPresent(Operation.class))
        .noneMatch(it -> it.getAnnotation(Operation.class).summary().isBlank());
  }

  @Test
  void whoeverPostsIsToldWhatWasMadeOfIt() {
    assertThat(OPERATIONS)
        .filteredOn(it -> it.isAnnotationPresent(POST.class))
        .filteredOn(it -> it.getReturnType() == Response.class)
        .isNotEmpty()
        .allMatch(it -> codes(it).anyMatch(code -> code.matches("20[0-2]")));
  }

  @Test
  void whatIsMadeAnswersWithItsAddress() {
    assertThat(OPERATIONS)
        .filteredOn(it -> codes(it).anyMatch("201"::equals))
        .isNotEmpty()
        .allMatch(it -> it.getReturnType() == Response.class);
  }

  @Test
  void collectionsArePlural() {
    assertThat(OPERATIONS.stream().map(ResourcesTest::path).distinct())
        .allMatch(ResourcesTest::beginsWithACollection)
        .allMatch(ResourcesTest::hasItsItemsInCollections);
  }

  /** Else the description calls the second one by its name and a number. */
  @Test
  void noTwoShapesBearOneName() {
    var shapes =
        TYPES.stream()
            .filter(it -> it.isMemberClass() && it.isRecord() && isShape(it))
            .collect(groupingBy(JavaClass::getSimpleName));

    assertThat(shapes.entrySet()).isNotEmpty().filteredOn(it -> it.getValue().size() > 1).isEmpty();
  }

  private static boolean isShape(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().filter(it -> it.isAnnotatedWith(Path.class)).isPresent();
  }

  private static boolean beginsWithACollection(String path) {
    var first = path.split("/")[0];
    return first.endsWith("s") || ONLY_ONES.contains(first);
  }

  private static boolean hasItsItemsInCollections(String path) {
    var parts = List.of(path.split("/"));
    return IntStream.range(1, parts.size())
        .filter(it -> parts.get(it).startsWith("{"))
        .mapToObj(it -> parts.get(it - 1))
        .allMatch(it -> it.endsWith("s") || it.equals("evidence"));
  }

  private static String path(Method operation) {
    var within = operation.getAnnotation(Path.class);
    var resource = operation.getDeclaringClass().getAnnotation(Path.class).value();
    return within == null ? resource : resource + "/" + within.value();
  }

  private static Stream<String> codes(Method operation) {
    return Stream.of(operation.getAnnotationsByType(APIResponse.class))
        .map(APIResponse::responseCode);
  }

  private static boolean isOperation(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class));
  }
}
