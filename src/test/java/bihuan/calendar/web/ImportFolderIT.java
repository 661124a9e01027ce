package bihuan.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.calendar.Calendars;
import bihuan.calendar.YearStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./bihuan import-calendar} lays into the data folder is answered beside it. */
@InContainer
class ImportFolderIT {

  private final int year = LocalDate.now().getYear() + 2;

  @Inject ImportFolder folder;
  @Inject Calendars calendars;

  @Inject
  @ConfigProperty(name = "bihuan.data")
  String data;

  private Path request;

  @BeforeEach
  void makeRoom() throws IOException {
    var all = Files.createDirectories(Path.of(data, ImportFolder.FOLDER));
    request = Files.createTempDirectory(all, "request");
  }

  @Test
  void itIsLookedAtFirstAndBroughtOnceItsDigestIsConfirmed() throws IOException {
    lay("notice", "国办发明电〔%d〕1号".formatted(year - 1));
    lay("language", "zh");
    lay("list", list());
    folder.run();

    assertThat(request.resolve("answer")).content(UTF_8).contains(year + "年：缺失 → 已公布");
    assertThat(calendars.current().statusOf(year)).isEqualTo(YearStatus.MISSING);

    lay("confirmed", Files.readString(request.resolve("digest"), UTF_8));
    Files.delete(request.resolve("answer"));
    folder.run();

    assertThat(request.resolve("answer")).content(UTF_8).contains("放假安排已生效");
    assertThat(calendars.current().statusOf(year)).isEqualTo(YearStatus.ANNOUNCED);
  }

  @Test
  void whatIsWrongIsSaidInWords() throws IOException {
    lay("language", "en");
    lay("list", "{\"year\": " + year + "}");
    folder.run();

    assertThat(request.resolve("refused"))
        .content(UTF_8)
        .contains("There is not a single day for " + year);
  }

  /** Those that count without a list, too: no day of other tests becomes another. */
  private String list() {
    return Stream.of("01-01", "05-01", "05-02", "10-01", "10-02", "10-03")
        .map(it -> "%d-%s,,休".formatted(year, it))
        .collect(Collectors.joining("\n", "date,name,off\n", "\n"));
  }

  private void lay(String name, String text) throws IOException {
    Files.writeString(request.resolve(name), text, UTF_8);
  }
}
