package bihuan.city;

import bihuan.Bilingual;
import bihuan.start.Seed;
import bihuan.start.SettingsFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A city as its folder tells it: what it and its office are called, its districts, the sentences of
 * its own; rooms read from it what else they need, its units, plan and services. The setting {@code
 * bihuan.city} says which one is served, for as long as the process runs.
 */
public final class City {

  /** Its days begin and end by this zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String SETTING = "bihuan.city";
  private static final String NAME = "city";
  private static final String OFFICE = "office";
  private static final List<String> REQUIRED = List.of(NAME, OFFICE, "office.short");

  private final CityFolder folder;
  private final Map<String, Bilingual> texts = new LinkedHashMap<>();
  private final Map<District, Bilingual> districts = new LinkedHashMap<>();
  private final Map<District, String> governments = new LinkedHashMap<>();
  private final List<String> places;

  /** Read once, as the settings are; bundles and columns have no other way to it. */
  private static final class Served {
    static final City CITY = in(SettingsFile.value(SETTING).orElseThrow());
  }

  private City(CityFolder folder) {
    this.folder = folder;
    seed("texts.csv").each(this::text);
    REQUIRED.stream()
        .filter(it -> !texts.containsKey(it))
        .findFirst()
        .ifPresent(it -> folder.refuse("texts.csv", "there is no row " + it));
    seed("districts.csv").each(this::district);
    if (districts.isEmpty()) {
      folder.refuse("districts.csv", "there is no district");
    }
    places = seed("places.csv").map(row -> row.text("name"));
  }

  /** The city that is served. */
  public static City here() {
    return Served.CITY;
  }

  /**
   * @param folder the name of a city that comes along, or the path of a folder
   */
  public static City in(String folder) {
    return new City(CityFolder.of(folder));
  }

  /** The day it is there at that moment. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  public Bilingual name() {
    return texts.get(NAME);
  }

  /** What the office is called that runs the loop. */
  public Bilingual office() {
    return texts.get(OFFICE);
  }

  /** Its districts in their own order; never empty. */
  public List<District> districts() {
    return List.copyOf(districts.keySet());
  }

  /** The district with this code; empty where the city has none. */
  public Optional<District> district(String code) {
    return districts.keySet().stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** Its place among them; behind all where the city has none such. */
  int position(District district) {
    var found = districts().indexOf(district);
    return found < 0 ? districts.size() : found;
  }

  /** The code of the unit that governs this district. */
  public String government(District district) {
    return governments.get(district);
  }

  /** The districts that this column of a table names. */
  public List<District> districts(Seed.Row row, String column) {
    return row.listAs(column, it -> district(it).orElseThrow());
  }

  /** The district that this column of a table names. */
  public District district(Seed.Row row, String column) {
    return row.as(column, it -> district(it).orElseThrow());
  }

  /** Names of places that give away nobody: the city, what surrounds it and lies in it. */
  public List<String> places() {
    return places;
  }

  /** A table of the folder. */
  public Seed seed(String file) {
    return folder.seed(file);
  }

  /** The words that are this city's own, by their key: its sentences, and its districts' names. */
  public Map<String, String> words(Locale language) {
    var words = new LinkedHashMap<String, String>();
    texts.forEach((key, it) -> words.put(key, it.in(language)));
    REQUIRED.forEach(words::remove);
    words.replaceAll((key, it) -> filledIn(it, language));
    districts.forEach((key, it) -> words.put("District." + key.code(), it.in(language)));
    return words;
  }

  /** The same with {@code {city}}, {@code {office}} and {@code {office.short}} said. */
  public String filledIn(String words, Locale language) {
    var said = words;
    for (var it : REQUIRED) {
      said = said.replace("{" + it + "}", texts.get(it).in(language));
    }
    return said;
  }

  private void text(Seed.Row row) {
    if (texts.put(row.text("key"), bilingual(row, "zh", "en")) != null) {
      throw new IllegalArgumentException("key stands there twice: " + row.text("key"));
    }
  }

  private void district(Seed.Row row) {
    var district = row.as("code", District::new);
    if (districts.put(district, bilingual(row, "name", "english")) != null) {
      throw new IllegalArgumentException("code stands there twice: " + district);
    }
    governments.put(district, row.text("government"));
  }

  /** With the apostrophe of print, as the other one means something in words with details. */
  private static Bilingual bilingual(Seed.Row row, String zh, String en) {
    return new Bilingual(row.text(zh).replace('\'', '’'), row.text(en).replace('\'', '’'));
  }
}
