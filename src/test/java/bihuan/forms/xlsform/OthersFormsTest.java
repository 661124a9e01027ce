package bihuan.forms.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Forms as people elsewhere write them: nearly all of each is taken, the rest is named. */
class OthersFormsTest {

  @Test
  void repeatsLieWithinRepeats() {
    var form =
        taken(
            Sheets.survey(
                """
                type|name|label|repeat_count|relevant
                integer|houses|How many houses?||
                begin repeat|house|House|${houses}|${houses} > 0
                text|address|Address||
                begin_repeat|person|Person||
                text|name|Name||
                integer|age|Age of ${name}||
                end_repeat||||
                calculate|oldest|||
                end repeat|house|||
                note|thanks|Thank you||
                """));

    var house = item(form, "house");
    assertThat(house.type()).isEqualTo(ItemType.REPEAT);
    assertThat(house.term(ItemTerm.COUNT)).contains("${houses}");
    assertThat(house.items())
        .extracting(FormItem::name)
        .containsExactly("address", "person", "oldest");
    assertThat(item(form, "age").label()).containsEntry("en", "Age of ${name}");
  }

  @Test
  void aCascadeFiltersByFurtherColumns() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label|choice_filter
                    select_one state|state|State|
                    select_one county|county|County|state=${state}
                    select_one city|city|City|state=${state} and county=${county}
                    """)
                .choices(
                    """
                    list_name|name|label|state|county
                    state|tx|Texas||
                    state|wa|Washington||
                    county|king|King|wa|
                    county|king|King|tx|
                    city|dumont|Dumont|tx|king
                    city|seattle|Seattle|wa|king
                    """)
                .settings("form_title|form_id|allow_choice_duplicates\nCities|cities|yes\n"));

    assertThat(item(form, "city").term(ItemTerm.FILTER))
        .contains("state=${state} and county=${county}");
    assertThat(form.lists().get("county").choices()).hasSize(2);
    assertThat(form.lists().get("city").choices().get(1).columns())
        .isEqualTo(Map.of("state", "wa", "county", "king"));
  }

  @Test
  void severalLanguagesStandSideBySide() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label::English (en)|label::\u4e2d\u6587 (zh)|label::Fran\u00e7ais|hint::English (en)|required_message::\u4e2d\u6587 (zh)|required
                    text|a|Name|\u59d3\u540d|Nom|As in the passport|\u8bf7\u586b\u5199|yes
                    select_one yn|b|Married?|\u5df2\u5a5a\uff1f|Mari\u00e9?||\u8bf7\u9009\u62e9|TRUE()
                    """)
                .choices(
                    """
                    list name|name|label::English (en)|label::\u4e2d\u6587 (zh)|label::Fran\u00e7ais
                    yn|1|Yes|\u662f|Oui
                    yn|0|No|\u5426|Non
                    """)
                .settings("form_title|default_language\nMarriage|\u4e2d\u6587 (zh)\n"));

    assertThat(form.languages()).containsExactly("en", "zh-CN", "fr");
    assertThat(form.language()).isEqualTo("zh-CN");
    assertThat(item(form, "b").term(ItemTerm.REQUIRED)).contains("true()");
    assertThat(item(form, "a").text(ItemText.REQUIRED_MESSAGE)).containsOnlyKeys("zh-CN");
  }

  @Test
  void whatIsReckonedStaysAsItsAuthorWroteIt() {
    var form =
        taken(
            Sheets.survey(
                """
                type|name|label|calculation|constraint|constraint_message|trigger|default
                decimal|weight|Weight (kg)||. > 0 and . < 300|Between 0 and 300||
                decimal|height|Height (m)||. > 0.3|||1.70
                calculate|bmi||round(${weight} div (${height} * ${height}), 1)||||
                calculate|stored||once(uuid())||||
                calculate|price||pulldata('fruits', 'price', 'name_key', 'mango')||||
                calculate|second||indexed-repeat(${age}, ${person}, 2)||||
                dateTime|seen|Seen at|now()|||${weight}|
                text|kind|Kind|if(${bmi} > 25, 'high', "normal")||||
                begin repeat|person|Person|||||
                integer|age|Age|||||
                end repeat||||||
                """));

    assertThat(item(form, "bmi").term(ItemTerm.CALCULATION))
        .contains("round(${weight} div (${height} * ${height}), 1)");
    assertThat(item(form, "seen").term(ItemTerm.TRIGGER)).contains("weight");
    assertThat(item(form, "height").term(ItemTerm.DEFAULT)).contains("1.70");
  }

  @Test
  void spellingsOfOldAreKnown() throws IOException {
    var form =
        taken(
            XlsForm.read(
                old(
                    """
                    command|tag|caption|hint|relevance|constraining message|constraint|readonly
                    string|first|First name|||||
                    int|children|Children|||No more than 20|. <= 20|
                    select one from yesno|lit|Literate?|||||
                    select all that apply from fruits|f|Fruits|||||
                    add select one prompt using yesno|sure|Sure?||${lit} = 'yes'|||
                    add text prompt|more|More|||||
                    q image|pic|Picture|||||
                    add location prompt|where|Where|||||
                    q date time|moment|When|||||
                    photo|face|Face|||||
                    gps|spot|Spot|||||
                    begin lgroup|kids|Kids|||||
                    percentage|share|Share|||||
                    end lgroup||||||
                    begin looped group|pets|Pets|||||
                    trigger|ok|OK?|||||yes
                    end looped group||||||
                    get today|day||||||
                    start time|began||||||
                    """,
                    """
                    list name|value|caption
                    yesno|yes|Yes
                    yesno|no|No
                    fruits|apple|Apple
                    fruits|pear|Pear
                    """),
                "household 2011.xls"));

    assertThat(form.all())
        .extracting(FormItem::name, FormItem::type)
        .contains(
            tuple("first", ItemType.TEXT),
            tuple("f", ItemType.SEVERAL),
            tuple("sure", ItemType.ONE),
            tuple("more", ItemType.TEXT),
            tuple("where", ItemType.LOCATION),
            tuple("moment", ItemType.DATE_TIME),
            tuple("kids", ItemType.REPEAT),
            tuple("pets", ItemType.REPEAT),
            tuple("ok", ItemType.ACKNOWLEDGE),
            tuple("day", ItemType.TODAY),
            tuple("began", ItemType.START));
    assertThat(item(form, "share").term(ItemTerm.CONSTRAINT)).contains(". >= 0 and . <= 100");
    assertThat(form.id()).isEqualTo("household_2011");
  }

  @Test
  void aTitleMayStandOverTheHeadings() {
    var form =
        taken(
            Sheets.survey(
                    """
                    Household survey 2026|||
                    Please do not change the columns|||
                    type|name|label|
                    text|a|Name|
                    select_one yn|b|Sure?|
                    """)
                .choices("Lists||\nlist_name|name|label\nyn|y|Yes\nyn|n|No\n"));

    assertThat(form.items()).extracting(FormItem::name).containsExactly("a", "b");
  }

  @Test
  void aListNameJoinedOverItsRowsIsSaidOfEach() throws IOException {
    var form =
        taken(
            XlsForm.read(
                old(
                    "type|name|label\nselect_one yn|b|Sure?\n",
                    "list_name|name|label\nyn|y|Yes\n|n|No\n"),
                "a.xls"));

    assertThat(form.lists().get("yn").choices()).hasSize(2);
  }

  @Test
  void cellsThatAreNoTextAreReadAsWritten() throws IOException {
    var form = taken(XlsForm.read(typed(), "typed.xls"));

    assertThat(form.version()).isEqualTo("2026050401");
    assertThat(item(form, "a").term(ItemTerm.REQUIRED)).contains("true()");
    assertThat(item(form, "a").term(ItemTerm.READ_ONLY)).isEmpty();
    assertThat(item(form, "a").term(ItemTerm.DEFAULT)).contains("2026-05-04");
    assertThat(item(form, "b").label()).containsEntry("en", "2026");
    assertThat(item(form, "b").term(ItemTerm.DEFAULT)).contains("0.5");
    assertThat(item(form, "b").term(ItemTerm.CONSTRAINT)).contains(". > 1");
    assertThat(form.lists().get("years").choices())
        .extracting(it -> it.name())
        .containsExactly("1", "2.5", "-7");
  }

  /** Numbers, days, truths and a formula, as a spreadsheet holds them. */
  private static byte[] typed() throws IOException {
    try (var book = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      var survey = book.createSheet("survey");
      row(survey, 0, "type", "name", "label", "required", "read_only", "default", "constraint");
      row(survey, 1, "date", "a", "Day", true, false, LocalDate.of(2026, 5, 4), "");
      survey.getRow(1).getCell(5).setCellStyle(day);
      row(survey, 2, "decimal\u00a0", " b ", 2026.0, "", "", 0.5, "");
      survey.getRow(2).createCell(6).setCellFormula("\". > \"&1");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(survey, 3, "select_one years", "c", "Which?", "", "", "", "");
      var choices = book.createSheet("choices");
      row(choices, 0, "list_name", "name", "label");
      row(choices, 1, "years", 1.0, "One");
      row(choices, 2, "years", 2.5, "Two");
      row(choices, 3, "years", -7.0, "Less");
      var settings = book.createSheet("settings");
      row(settings, 0, "form_title", "version");
      row(settings, 1, "Typed", 2026050401.0);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int line, Object... cells) {
    var row = sheet.createRow(line);
    for (var column = 0; column < cells.length; column++) {
      var cell = row.createCell(column);
      if (cells[column] instanceof Double number) {
        cell.setCellValue(number);
      } else if (cells[column] instanceof Boolean truth) {
        cell.setCellValue(truth);
      } else if (cells[column] instanceof LocalDate day) {
        cell.setCellValue(day);
      } else {
        cell.setCellValue(cells[column].toString());
      }
    }
  }

  @Test
  void anotherChoiceIsSpecified() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label
                    select_one fruit or_other|best|Best fruit
                    select_multiple fruit|all|All you like
                    select_one fruit or specify other|worst|Worst
                    """)
                .choices("list_name|name|label\nfruit|a|Apple\nfruit|p|Pear\n"));

    assertThat(form.items())
        .extracting(FormItem::name)
        .containsExactly("best", "best_other", "all", "worst", "worst_other");
    assertThat(form.lists()).containsOnlyKeys("fruit", "fruit_or_other");
    assertThat(form.lists().get("fruit").choices()).hasSize(2);
  }

  @Test
  void chanceAndRangesAreParameters() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label|parameters|appearance
                    range|nps|Would you recommend us?|start=0 end=10 step=1|
                    range|stars|Stars|start=1;end=5;step=1|rating
                    rank|order|Order|randomize=true, seed=42|
                    """
                        .replace("rank|order", "rank fruit|order"))
                .choices("list_name|name|label\nfruit|a|Apple\nfruit|p|Pear\n"));

    assertThat(item(form, "nps").isRating()).isTrue();
    assertThat(item(form, "stars").parameters()).containsEntry("end", "5");
    assertThat(item(form, "order").randomize()).isTrue();
    assertThat(item(form, "order").term(ItemTerm.SEED)).contains("42");
  }

  @Test
  void aMatrixIsAGroupOfOneList() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label|appearance
                    begin group|matrix|How was it?|table-list
                    select_one five|speed|Speed|
                    select_one five|manners|Manners|
                    end group|||
                    begin_group|page|All on one page|field-list
                    text|why|Why?|multiline
                    file|paper|Paper|
                    barcode|code|Code|
                    geotrace|way|Way|
                    geoshape|plot|Plot|
                    video|film|Film|
                    audio|voice|Voice|
                    end_group|||
                    """)
                .choices("list_name|name|label\nfive|5|Very good\nfive|1|Very bad\n"));

    assertThat(item(form, "matrix").looks("table-list")).isTrue();
    assertThat(item(form, "page").items()).hasSize(7);
  }

  @Test
  void whatIsAskedOfEachChoiceIsAGroupForEach() {
    var form =
        taken(
            Sheets.survey(
                    """
                    type|name|label|kobo--matrix_list|kobo--score-choices
                    begin loop over counter|counters|Counters||
                    integer|wait|Minutes at %(label)s (%(name)s)||
                    end loop||||
                    begin_kobomatrix|m|Offices|counter|
                    text|why|Why?||
                    end_kobomatrix||||
                    begin_score|s|How was it?||scale
                    score__row|speed|Speed||
                    end_score||||
                    """)
                .choices(
                    """
                    list_name|name|label
                    counter|tax|Tax
                    counter|my land|Land
                    scale|1|Bad
                    """));

    assertThat(item(form, "counters").items())
        .extracting(FormItem::name)
        .containsExactly("tax", "my_land");
    assertThat(item(form, "counters").items().get(1).items().get(0).label())
        .containsEntry("en", "Minutes at Land (my land)");
    assertThat(item(form, "m").items()).hasSize(2);
    assertThat(item(form, "speed").term(ItemTerm.LIST)).contains("scale");
    assertThat(item(form, "speed").type()).isEqualTo(ItemType.ONE);
  }

  @Test
  void whatOtherToolsReadIsThereAgain() throws IOException {
    var read =
        Sheets.survey(
                """
                type|name|label|media::image::English|save_to|bind::esri:fieldType
                text|a|Name|a b.png|shop|null
                """)
            .settings("form_title|public_key|instance_name\nShop|abc|${a}\n")
            .read();

    assertThat(read.lost()).isZero();
    assertThat(read.kept()).isEqualTo(5);
    assertThat(item(read.form(), "a").aside()).containsEntry("media::image::English", "a b.png");
    var out = new ByteArrayOutputStream();
    XlsForm.write(read.form(), out);
    assertThat(XlsForm.read(out.toByteArray(), "again.xlsx").form().aside())
        .isEqualTo(Map.of("public_key", "abc", "instance_name", "${a}"));
  }

  @Test
  void pickersOfTheCatalogueAreLists() {
    var form =
        taken(
            Sheets.survey(
                """
                type|name|label|choice_filter|bihuan::opens|bihuan::notifies
                select_one_from_file services.csv|service|Which service?|||
                select_one_from_file steps.csv|step|Which step?|service=${service}||
                select_one_from_file services.csv|again|And now?||. = 'P01'|string-length(.) > 0
                """));

    assertThat(form.lists().get("services").handedIn()).isTrue();
    assertThat(form.lists().get("steps").handedIn()).isTrue();
    assertThat(item(form, "again").term(ItemTerm.OPENS)).contains(". = 'P01'");
  }

  @Test
  void quotationMarksOfAWordProcessorAreMadePlain() {
    var form =
        taken(
            Sheets.survey(
                """
                type|name|label|relevant
                text|a|\u201cName\u201d|
                text|b|More|\uff08${a}\uff1d\u2018x\uff08\u2019\uff09
                """));

    assertThat(item(form, "b").term(ItemTerm.RELEVANT)).contains("(${a}='x\uff08')");
    assertThat(item(form, "a").label()).containsEntry("en", "\u201cName\u201d");
  }

  @Test
  void namesThatCannotBeAreChangedInFormulasToo() {
    var read =
        Sheets.survey(
                """
                type|name|label|relevant
                text|first name|Name|
                text|b|Dear ${first name}|${ first name } != ''
                text|b|Again|
                integer|2nd|Second|
                """)
            .read();

    assertThat(read.form().items())
        .extracting(FormItem::name)
        .containsExactly("first_name", "b", "b_2", "_2nd");
    assertThat(item(read.form(), "b").term(ItemTerm.RELEVANT)).contains("${first_name} != ''");
    assertThat(read.remarks())
        .extracting(SheetRemark::row, SheetRemark::finding)
        .contains(
            tuple(2, SheetFinding.NAME_CHANGED),
            tuple(4, SheetFinding.NAME_TWICE),
            tuple(5, SheetFinding.NAME_CHANGED));
  }

  @Test
  void whatWouldLearnAPersonStaysEmptyAndIsNamed() {
    var read =
        Sheets.survey(
                """
                type|name|label|save_to|my notes
                deviceid|device|||
                phonenumber|phone|||
                username|user|||
                email|mail|||
                audit|audit|||
                start-geopoint|where|||
                text|a|Name|prop|ask twice
                """)
            .with("entities", "dataset|label\nx|y\n")
            .read();

    assertThat(read.form().items())
        .extracting(FormItem::name)
        .containsExactly("device", "phone", "user", "mail", "audit", "where", "a");
    assertThat(read.form().items().subList(0, 6))
        .allSatisfy(it -> assertThat(it.type()).isEqualTo(ItemType.HIDDEN))
        .allSatisfy(it -> assertThat(it.term(ItemTerm.READ_ONLY)).contains("true()"));
    assertThat(item(read.form(), "a").aside()).containsEntry("save_to", "prop");
    assertThat(read.lost()).isZero();
    assertThat(read.remarks())
        .extracting(SheetRemark::row, SheetRemark::column, SheetRemark::finding)
        .contains(
            tuple(2, "", SheetFinding.PERSON),
            tuple(7, "", SheetFinding.PERSON),
            tuple(1, "save_to", SheetFinding.COLUMN_KEPT),
            tuple(1, "my notes", SheetFinding.COLUMN_UNKNOWN),
            tuple(0, "", SheetFinding.SHEET_LEFT));
  }

  @Test
  void whatCannotBeTakenIsRefusedAtItsRow() {
    var read =
        Sheets.survey(
                """
                type|name|label|parameters
                txet|a|Name|
                |b|No type|
                select_one nothing|c|Which?|
                end group|||
                begin group|g|Group|
                note|n|Never ended|
                range|r|Range|start=a end=5
                select_one ${people}|p|Which of them?|
                select_one_from_file towns.csv|t|Town|
                """)
            .choices("list_name|name|label\n|x|Nowhere\nl||No name\nl|a|A\nl|a|A again\n")
            .read();

    assertThat(read.remarks())
        .filteredOn(it -> it.level() != RemarkLevel.TAKEN)
        .extracting(SheetRemark::sheet, SheetRemark::row, SheetRemark::finding)
        .contains(
            tuple("survey", 2, SheetFinding.TYPE_UNKNOWN),
            tuple("survey", 3, SheetFinding.NO_TYPE),
            tuple("survey", 4, SheetFinding.NO_LIST),
            tuple("survey", 5, SheetFinding.NOTHING_TO_END),
            tuple("survey", 6, SheetFinding.SECTION_CLOSED),
            tuple("survey", 8, SheetFinding.PARAMETER),
            tuple("survey", 9, SheetFinding.FROM_REPEAT),
            tuple("survey", 10, SheetFinding.FILE_MISSING),
            tuple("choices", 2, SheetFinding.CHOICE_NAMELESS),
            tuple("choices", 3, SheetFinding.CHOICE_NAMELESS),
            tuple("choices", 5, SheetFinding.CHOICE_TWICE));
    assertThat(item(read.form(), "g").items()).hasSize(4);
  }

  @Test
  void groupsTooDeepGiveTheirQuestionsToTheOneAround() {
    var lines = new StringBuilder("type|name|label\n");
    for (var it = 1; it <= 9; it++) {
      lines.append("begin group|g").append(it).append("|Group\n");
    }
    lines.append("text|deep|Deep\n").append("end group||\n".repeat(9)).append("text|last|Last\n");
    var read = Sheets.survey(lines.toString()).read();

    assertThat(read.form().items()).extracting(FormItem::name).containsExactly("g1", "last");
    assertThat(item(read.form(), "g7").items()).extracting(FormItem::name).containsExactly("deep");
    assertThat(read.remarks())
        .extracting(SheetRemark::finding)
        .filteredOn(it -> it == SheetFinding.TOO_DEEP)
        .hasSize(2);
  }

  @Test
  void ratingsThatAreNotFreeAreRemarkedOn() {
    var read =
        Sheets.survey(
                """
                type|name|label|required|default|appearance
                select_one five|r|How was it?|yes|5|rating-five
                """)
            .choices("list_name|name|label\nfive|5|Very good\nfive|1|Very bad\n")
            .read();

    assertThat(read.remarks())
        .extracting(SheetRemark::finding)
        .contains(SheetFinding.RATING_REQUIRED, SheetFinding.RATING_PRESET);
  }

  private static Form taken(Sheets sheets) {
    return taken(sheets.read());
  }

  private static Form taken(XlsFormRead read) {
    assertThat(read.remarks())
        .filteredOn(it -> it.level() == RemarkLevel.REFUSED || it.level() == RemarkLevel.LEFT_OUT)
        .filteredOn(it -> it.finding() != SheetFinding.ABOVE_HEADING)
        .isEmpty();
    assertThat(read.lost()).isZero();
    return read.form();
  }

  private static FormItem item(Form form, String name) {
    return form.all().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /** A file of old, with an empty cell at the left joined to the one above. */
  private static byte[] old(String survey, String choices) throws IOException {
    try (var book = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      for (var text : new String[] {survey, choices}) {
        var sheet = book.createSheet(text == survey ? "survey" : "choices");
        var lines = text.lines().toList();
        for (var line = 0; line < lines.size(); line++) {
          var row = sheet.createRow(line);
          var cells = lines.get(line).split("\\|", -1);
          for (var column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
              row.createCell(column).setCellValue(cells[column]);
            }
          }
          if (cells[0].isEmpty()) {
            sheet.addMergedRegion(new CellRangeAddress(line - 1, line, 0, 0));
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }
}
