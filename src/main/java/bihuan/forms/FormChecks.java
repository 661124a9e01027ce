package bihuan.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through a form before it is published. */
final class FormChecks {

  private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");

  private final Form form;
  private final List<FormFlaw> flaws = new ArrayList<>();
  private final Map<String, FormItem> byName = new HashMap<>();

  private FormChecks(Form form) {
    this.form = form;
    form.all().forEach(it -> byName.putIfAbsent(it.name(), it));
  }

  /** What hinders first, each kind in the order of the form. */
  static List<FormFlaw> of(Form form) {
    var checks = new FormChecks(form);
    checks.whole();
    checks.section("", form.items(), new HashSet<>());
    checks.lists();
    return checks.flaws.stream()
        .sorted((one, other) -> Boolean.compare(other.hindering(), one.hindering()))
        .toList();
  }

  private void whole() {
    if (form.all().noneMatch(it -> it.type().isAnswerable())) {
      found("", FormCheck.NO_QUESTIONS);
    }
    missing(form.title()).forEach(it -> found("", FormCheck.MISSING_TITLE, it));
  }

  /**
   * @param dead names that nobody reaches
   */
  private void section(String path, List<FormItem> items, Set<String> dead) {
    for (var it : items) {
      var at = path + it.name();
      texts(at, it);
      if (it.type().isAsked() && !it.type().isAnswerable()) {
        found(
            at,
            it.term(ItemTerm.REQUIRED).isPresent()
                ? FormCheck.REQUIRED_UNANSWERABLE
                : FormCheck.UNANSWERABLE);
      }
      if (it.isRating()) {
        rating(at, it);
      }
      if (Reach.isNever(it, byName, form.lists(), dead)) {
        found(at, FormCheck.UNREACHABLE);
        it.all().forEach(inner -> dead.add(inner.name()));
      }
      if (it.type().isSection() && it.items().isEmpty()) {
        found(at, FormCheck.EMPTY_SECTION);
      }
      section(at + "/", it.items(), dead);
    }
  }

  private void texts(String at, FormItem item) {
    if (item.label().isEmpty() && (item.type().isAsked() || item.type() == ItemType.NOTE)) {
      found(at, FormCheck.NO_LABEL);
    }
    var missing = new HashSet<String>();
    item.texts().values().forEach(it -> missing.addAll(missing(it)));
    missing.stream().sorted().forEach(it -> found(at, FormCheck.MISSING_TRANSLATION, it));
  }

  private List<String> missing(Map<String, String> said) {
    return said.isEmpty()
        ? List.of()
        : form.languages().stream().filter(it -> !said.containsKey(it)).toList();
  }

  /** Nobody has to rate, finds a rating made, or is kept from a bad one. */
  private void rating(String at, FormItem item) {
    if (item.term(ItemTerm.REQUIRED).isPresent()) {
      found(at, FormCheck.RATING_REQUIRED);
    }
    if (item.term(ItemTerm.DEFAULT).isPresent() || item.term(ItemTerm.CALCULATION).isPresent()) {
      found(at, FormCheck.RATING_PRESET);
    }
    if (item.term(ItemTerm.CONSTRAINT).isPresent()
        || item.term(ItemTerm.FILTER).isPresent()
        || item.term(ItemTerm.READ_ONLY).isPresent()) {
      found(at, FormCheck.RATING_BOUND);
    }
    if (item.type() == ItemType.ONE && !hasFiveLevels(item)) {
      found(at, FormCheck.RATING_LEVELS);
    }
  }

  private boolean hasFiveLevels(FormItem item) {
    return item.term(ItemTerm.LIST)
        .map(it -> form.lists().get(it).choices().stream().map(Choice::name).sorted().toList())
        .filter(LEVELS::equals)
        .isPresent();
  }

  private void lists() {
    var used =
        form.all().flatMap(it -> it.term(ItemTerm.LIST).stream()).collect(Collectors.toSet());
    form.lists()
        .forEach(
            (name, list) -> {
              if (!used.contains(name)) {
                found(name, FormCheck.UNUSED_LIST);
              } else {
                choices(name, list);
              }
            });
  }

  private void choices(String name, ChoiceList list) {
    list.choices().stream()
        .filter(it -> it.label().isEmpty())
        .findFirst()
        .ifPresent(it -> found(name, FormCheck.CHOICE_WITHOUT_LABEL, it.name()));
    list.choices().stream()
        .flatMap(it -> missing(it.label()).stream())
        .distinct()
        .sorted()
        .forEach(it -> found(name, FormCheck.MISSING_TRANSLATION, it));
  }

  private void found(String path, FormCheck check, String... details) {
    flaws.add(new FormFlaw(path, check, List.of(details)));
  }
}
