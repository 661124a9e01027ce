package bihuan.panel;

import bihuan.Spelling;
import java.util.Comparator;
import java.util.stream.Stream;

/** A member by what they are called, for finding and sorting; not to be sent out. */
public record Named(Long id, String name, String nameEn, String organisation) {

  static final Comparator<Named> IN_ORDER =
      Comparator.comparing(Named::name, Spelling.ofPeopleInOrder())
          .thenComparing(Named::name)
          .thenComparing(Named::id);

  static Named of(Observer observer) {
    return new Named(observer.id(), observer.name(), observer.nameEn(), observer.organisation());
  }

  /** The same for everybody of this name and organisation, however they were written. */
  public static String person(String name, String organisation) {
    return Spelling.alike(name) + "\n" + Spelling.alike(organisation);
  }

  /** The text is a part of the name or the organisation; {@code alike} is how it is spelt here. */
  boolean says(String alike) {
    return alike.isEmpty()
        || Stream.of(name, nameEn, organisation).anyMatch(it -> Spelling.alike(it).contains(alike));
  }
}
