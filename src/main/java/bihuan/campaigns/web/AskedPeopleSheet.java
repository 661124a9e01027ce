package bihuan.campaigns.web;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.campaigns.people.NewAskedPerson;
import bihuan.files.SheetHeads;
import bihuan.files.SheetReader;
import bihuan.files.SheetRow;
import bihuan.files.SheetTable;
import bihuan.web.Phrases;
import bihuan.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads who is to be asked from a sheet; refused with every row that makes no sense. */
final class AskedPeopleSheet {

  private static final List<String> COLUMNS = List.of("name", "organisation", "phone", "mail");

  private static final int MOST_FAULTS = 20;

  private final Locale language;

  AskedPeopleSheet(Locale language) {
    this.language = language;
  }

  List<NewAskedPerson> read(byte[] file) {
    var table = SheetReader.of(file).find(SheetHeads.of(COLUMNS, this::words, List.of("name")));
    var faults = new Faults();
    var people = new ArrayList<NewAskedPerson>();
    var wrong = 0;
    for (var it : table.rows()) {
      try {
        people.add(person(table, it));
      } catch (Refusal refusal) {
        if (wrong++ < MOST_FAULTS) {
          faults.add("file", "campaigns.people.row", it.number(), Phrases.of(refusal, language));
        }
      }
    }
    faults.refuse();
    return people;
  }

  private static NewAskedPerson person(SheetTable table, SheetRow row) {
    return new NewAskedPerson(
        table.cell(row, "name"),
        table.cell(row, "organisation"),
        table.cell(row, "phone"),
        table.cell(row, "mail"));
  }

  private List<String> words(String column) {
    return Stream.of(language, Locale.CHINESE, Locale.ENGLISH)
        .map(it -> Words.in(it).getString("campaigns.people." + column))
        .toList();
  }
}
