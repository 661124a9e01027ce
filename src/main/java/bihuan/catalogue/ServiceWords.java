package bihuan.catalogue;

import static bihuan.start.BootStep.CATALOGUE;

import bihuan.city.City;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service is found by, in both languages: its name, its steps, and what people call it where
 * the city has written that down.
 */
@Named
@ApplicationScoped
public class ServiceWords {

  private Map<String, List<String>> synonyms = Map.of();

  void load(@Observes @Boot.At(CATALOGUE) BootStep step) {
    synonyms = synonyms();
  }

  /** All of it in one line; never empty. */
  public String of(ProcessRow process) {
    return Stream.of(
            Stream.of(process.name(), process.english()),
            process.steps().stream().flatMap(it -> Stream.of(it.name(), it.english())),
            synonyms.getOrDefault(process.code(), List.of()).stream())
        .flatMap(it -> it)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Map<String, List<String>> synonyms() {
    var all = new HashMap<String, List<String>>();
    City.here()
        .seed(CatalogueSeed.PROCESSES)
        .each(
            row ->
                all.put(
                    row.text("code"),
                    Stream.of(row.list("synonyms"), row.list("synonyms_en"))
                        .flatMap(List::stream)
                        .toList()));
    return all;
  }
}
