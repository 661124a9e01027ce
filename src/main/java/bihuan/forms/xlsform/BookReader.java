package bihuan.forms.xlsform;

import bihuan.Signs;
import bihuan.files.SheetBook;
import bihuan.files.SheetRow;
import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.FormName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A whole book: which of its sheets is what, and the form that comes of them. */
final class BookReader {

  private static final int LONGEST_VERSION = 50;

  private static final List<Set<String>> QUESTIONS =
      List.of(Set.of("type", "command"), Set.of("name", "tag", "value", "label", "caption"));
  private static final List<Set<String>> CHOICES = List.of(ChoicesReader.LIST, ChoicesReader.NAME);
  private static final Set<String> CHOICE_SHEETS =
      Set.of("choices", "choices and columns", "columns", "external_choices");
  private static final Set<String> LEFT = Set.of("entities", "osm", "cascades");

  private final SheetBook book;
  private final String file;
  private final RemarkList remarks = new RemarkList();
  private final List<FormSheet> choices = new ArrayList<>();
  private FormSheet survey;
  private FormSheet settings;

  BookReader(SheetBook book, String file) {
    this.book = book;
    this.file = file;
  }

  XlsFormRead read() {
    sortOut();
    var said = settings == null ? SettingsReader.none() : SettingsReader.of(settings, remarks);
    var languages = languages(said);
    var choice = new ChoicesReader(languages, said.allowsDuplicates(), remarks);
    choices.forEach(choice::read);
    var lists = new SheetLists(choice.lists(), SurveyReader.plainLists(survey), remarks);
    var items = new SurveyReader(survey, languages, lists, said, remarks).items();
    return remarks.with(form(said, languages, items, lists));
  }

  private Form form(
      SettingsReader said, SheetLanguages languages, List<FormItem> items, SheetLists lists) {
    var id = id(said);
    var titles = new TreeMap<String, String>();
    said.titles()
        .forEach(
            (language, it) -> titles.put(language.isEmpty() ? languages.first() : language, it));
    titles.keySet().retainAll(languages.all());
    if (titles.isEmpty()) {
      titles.put(languages.first(), id);
    }
    var version = said.version();
    return new Form(
        id,
        version.substring(0, Math.min(LONGEST_VERSION, version.length())),
        titles,
        languages.all(),
        languages.first(),
        said.style(),
        said.aside(),
        items,
        lists.all());
  }

  private String id(SettingsReader said) {
    var written =
        Signs.line(said.id().isEmpty() ? file.replaceFirst("\\.[A-Za-z]+$", "") : said.id());
    var id = FormName.isOne(written) ? written : FormName.near(written);
    if (!id.equals(written)) {
      var sheet = settings == null ? survey.name() : settings.name();
      remarks.add(sheet, 0, "", SheetFinding.NAME_CHANGED, written, id.isEmpty() ? "form" : id);
    }
    return id.isEmpty() ? "form" : id;
  }

  private void sortOut() {
    book.sheets()
        .forEach(
            (name, lines) -> {
              var bare = bare(name);
              if (bare.equals("survey") && survey == null) {
                survey = found(FormSheet.of(name, lines, QUESTIONS));
              } else if (CHOICE_SHEETS.contains(bare)) {
                choices.add(found(FormSheet.of(name, lines, CHOICES)));
              } else if (bare.equals("settings") && settings == null) {
                settings = found(FormSheet.of(name, lines, List.of(SettingsReader.HEADS)));
              }
            });
    if (survey == null) {
      survey = assumed().orElseThrow(XlsForm::noQuestions);
      remarks.add(survey.name(), 0, "", SheetFinding.SHEET_ASSUMED);
    }
    if (!survey.has(QUESTIONS)) {
      throw XlsForm.noQuestions();
    }
    book.sheets().forEach(this::tellLeft);
  }

  /** Where no sheet has the name, the one that looks like it is it. */
  private Optional<FormSheet> assumed() {
    return book.sheets().entrySet().stream()
        .map(it -> FormSheet.of(it.getKey(), it.getValue(), QUESTIONS))
        .filter(it -> it.has(QUESTIONS) && !CHOICE_SHEETS.contains(bare(it.name())))
        .findFirst();
  }

  private FormSheet found(FormSheet sheet) {
    if (!sheet.above().isEmpty()) {
      remarks.add(sheet.name(), sheet.line(), "", SheetFinding.HEADING_BELOW, sheet.line());
      sheet
          .above()
          .forEach(it -> remarks.add(sheet.name(), it.number(), "", SheetFinding.ABOVE_HEADING));
    }
    return sheet;
  }

  private void tellLeft(String name, List<SheetRow> lines) {
    var isTaken =
        name.equals(survey.name())
            || settings != null && name.equals(settings.name())
            || choices.stream().anyMatch(it -> it.name().equals(name));
    if (!isTaken && !lines.isEmpty()) {
      remarks.add(
          name,
          0,
          "",
          LEFT.contains(bare(name)) ? SheetFinding.SHEET_LEFT : SheetFinding.SHEET_UNKNOWN,
          name);
    }
  }

  private SheetLanguages languages(SettingsReader said) {
    var named = new LinkedHashSet<String>();
    var unnamed = new ArrayList<String>();
    for (var head : survey.columns(SurveyReader::isQuestions)) {
      if (SheetColumn.named(head.name()).flatMap(SheetColumn::text).isPresent()) {
        collect(survey, head, named, unnamed);
      }
    }
    for (var sheet : choices) {
      for (var head : sheet.columns(ChoicesReader::isKnown)) {
        if (ChoicesReader.LABEL.contains(head.name())) {
          collect(sheet, head, named, unnamed);
        }
      }
    }
    var languages = SheetLanguages.of(said.language(), named, unnamed);
    if (said.language().isEmpty() && !unnamed.isEmpty()) {
      remarks.add(
          survey.name(), survey.line(), "", SheetFinding.LANGUAGE_ASSUMED, languages.plain());
    }
    if (!said.language().isEmpty() && !languages.first().equals(said.language())) {
      remarks.add(
          settings.name(),
          0,
          "",
          SheetFinding.LANGUAGE_MISSING,
          said.language(),
          languages.first());
    }
    return languages;
  }

  private static void collect(
      FormSheet sheet, HeadCell head, Set<String> named, List<String> unnamed) {
    if (head.language().isEmpty()) {
      sheet.rows().stream()
          .map(it -> it.cell(head.place()))
          .filter(it -> !it.isEmpty())
          .forEach(unnamed::add);
    } else {
      named.add(head.language());
    }
  }

  private static String bare(String name) {
    return Signs.line(name).toLowerCase(Locale.ROOT);
  }
}
