package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ids have up to nineteen digits, and a browser keeps sixteen of a number: they leave as text. So
 * no long leaves as a number at all but those that count something.
 */
class AnswerIdsTest {

  /** What counts or measures, and never comes near sixteen digits. */
  private static final Set<String> COUNTS =
      Set.of(
          "BlockRow.heads",
          "BlockRow.no",
          "FileRow.size",
          "Findings.blocks",
          "Findings.broken",
          "Findings.entries",
          "Findings.lastBlock",
          "Findings.subjects",
          "Findings.unsealed",
          "Flaw.block",
          "Flaw.seq",
          "HeadRow.seq",
          "ImportReport.getBad",
          "ImportReport.getGood",
          "Item.seq",
          "Rate.part",
          "Rate.whole",
          "Round.all",
          "Round.done",
          "Session.idleSeconds",
          "StepComparison.minutes",
          "FieldValue.at");

  private final Set<String> numbers = new TreeSet<>();
  private final Set<Type> seen = new HashSet<>();

  @BeforeEach
  void walk() {
    resources()
        .flatMap(it -> Stream.concat(answers(it), Stream.of(it.getDeclaredClasses())))
        .forEach(this::visit);
  }

  @Test
  void noIdLeavesAsANumber() {
    assertThat(numbers).isSubsetOf(COUNTS);
  }

  @Test
  void whatIsExcusedIsStillAnswered() {
    assertThat(COUNTS).isSubsetOf(numbers);
  }

  private static Stream<Class<?>> resources() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bihuan").stream()
            .filter(it -> it.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect);
  }

  private static Stream<Type> answers(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods())
        .filter(AnswerIdsTest::isOperation)
        .map(Method::getGenericReturnType);
  }

  private static boolean isOperation(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private void visit(Type type) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      visit(generic.getRawType());
      Stream.of(generic.getActualTypeArguments()).forEach(this::visit);
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(this::visit);
    } else if (type instanceof GenericArrayType array) {
      visit(array.getGenericComponentType());
    } else if (type instanceof Class<?> it && it.isArray()) {
      visit(it.getComponentType());
    } else if (type instanceof Class<?> it && it.getName().startsWith("bihuan.") && !it.isEnum()) {
      visitFields(it);
    }
  }

  private void visitFields(Class<?> type) {
    if (type.isRecord()) {
      for (var component : type.getRecordComponents()) {
        field(type, component.getName(), component.getGenericType());
      }
    }
    for (var method : type.getDeclaredMethods()) {
      if (isGetter(method)) {
        field(type, method.getName(), method.getGenericReturnType());
      }
    }
  }

  private static boolean isGetter(Method it) {
    return Modifier.isPublic(it.getModifiers())
        && !Modifier.isStatic(it.getModifiers())
        && it.getParameterCount() == 0
        && it.getName().matches("get[A-Z].*")
        && !it.isAnnotationPresent(JsonbTransient.class);
  }

  private void field(Class<?> type, String name, Type of) {
    if (List.<Type>of(long.class, Long.class).contains(of) || of.getTypeName().contains("Long>")) {
      numbers.add(type.getSimpleName() + "." + name);
    }
    visit(of);
  }
}
