package bihuan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name used twice means the same thing twice; a room that outgrows its walls is two rooms. */
class NamesTest {

  private static final int MOST_TYPES = 45;
  private static final int MOST_WEB_TYPES = 30;

  private static final int CLOSED_PERCENT = 40;

  /** Pages and operations are called by the platform, which opens no closed door. */
  private static final Set<String> CALLED_FROM_OUTSIDE =
      Set.of(
          "jakarta.inject.Named",
          "jakarta.ws.rs.Path",
          "jakarta.ws.rs.ext.Provider",
          "jakarta.faces.component.FacesComponent");

  private static final List<JavaClass> TYPES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("bihuan").stream()
              .filter(it -> it.isTopLevelClass() && !it.getSimpleName().equals("package-info"))
              .toList();

  @Test
  void noTwoTypesThatRoomsShareBearOneName() {
    var rooms = rooms(TYPES.stream().filter(NamesTest::isPublic));

    assertThat(rooms).isNotEmpty();
    assertThat(rooms.entrySet()).filteredOn(it -> it.getValue().size() > 1).isEmpty();
  }

  @Test
  void noRoomOutgrowsItsWalls() {
    var sizes = TYPES.stream().collect(groupingBy(JavaClass::getPackageName));

    assertThat(sizes.entrySet())
        .isNotEmpty()
        .filteredOn(it -> it.getValue().size() > most(it.getKey()))
        .extracting(it -> it.getKey() + " " + it.getValue().size())
        .isEmpty();
  }

  private static int most(String room) {
    return room.matches("bihuan\\.\\w+\\..*web") ? MOST_WEB_TYPES : MOST_TYPES;
  }

  @Test
  void manyTypesStayInTheirRoom() {
    var ours =
        TYPES.stream()
            .filter(it -> CALLED_FROM_OUTSIDE.stream().noneMatch(it::isAnnotatedWith))
            .toList();
    var closed = ours.stream().filter(it -> !isPublic(it)).count();

    assertThat(100 * closed / ours.size()).isGreaterThanOrEqualTo(CLOSED_PERCENT);
  }

  private static Map<String, Set<String>> rooms(Stream<JavaClass> types) {
    return types.collect(
        groupingBy(
            JavaClass::getSimpleName,
            mapping(JavaClass::getPackageName, toCollection(TreeSet::new))));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
