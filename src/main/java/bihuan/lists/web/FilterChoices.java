package bihuan.lists.web;

import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.loop.Stage;
import bihuan.loop.web.Names;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What each filter of a list can be set to, in the reader's words. */
@RequestScoped
class FilterChoices {

  @Inject Names names;
  @Inject PageWords say;
  @Inject Units units;
  @Inject Processes processes;
  @Inject Measures measures;

  List<Option> of(String filter, IssueListAddress address) {
    var chosen = address.get(filter);
    return switch (filter) {
      case "stage" -> constants(Stage.values(), chosen);
      case "phase" -> constants(Phase.values(), chosen);
      case "light" -> constants(new Light[] {Light.RED, Light.AMBER}, chosen);
      case "district" -> districts(chosen);
      case "kind" -> constants(Kind.values(), chosen);
      case "nature" -> constants(Nature.values(), chosen);
      case "grade" -> constants(IssueClass.values(), chosen);
      case "order" -> constants(IssueFilter.Order.values(), chosen);
      case "unit" ->
          units.leadCandidates().stream()
              .map(it -> option(it.code(), names.name(it), chosen))
              .toList();
      case "process" ->
          processes.allEver().stream()
              .map(it -> option(it.code(), names.either(it.name(), it.english()), chosen))
              .toList();
      default ->
          measures.all().stream()
              .map(
                  it ->
                      option(
                          String.valueOf(it.number()), it.number() + " " + names.name(it), chosen))
              .toList();
    };
  }

  private List<Option> districts(String chosen) {
    return City.here().districts().stream()
        .map(it -> option(it.code(), say.it(it), chosen))
        .toList();
  }

  private List<Option> constants(Enum<?>[] constants, String chosen) {
    return Stream.of(constants).map(it -> option(it.name(), say.it(it), chosen)).toList();
  }

  private static Option option(String value, String label, String chosen) {
    return new Option(value, label, value.equals(chosen));
  }
}
