package bihuan.start;

import bihuan.Refusal;
import bihuan.files.SheetReader;
import bihuan.files.SheetRow;
import bihuan.files.SheetTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table a city brings along, one CSV file under {@code seeds/}. A row that makes no sense stops
 * the reading with the file, the line and the reason.
 */
public final class Seed {

  private final String file;
  private final String text;

  /** One that came along. */
  public Seed(String file) {
    this(file, content(file));
  }

  /**
   * @param text what stands in it, instead of what came along
   */
  public Seed(String file, String text) {
    this(text, "seeds/", file);
  }

  private Seed(String text, String folder, String file) {
    this.file = folder + file;
    this.text = text;
  }

  /** One that lies elsewhere. */
  public static Seed of(String path, String text) {
    return new Seed(text, "", path);
  }

  /** All of it, as it stands. */
  public String text() {
    return text;
  }

  /** Hands over the rows from the top. */
  public void each(Consumer<Row> reading) {
    var sheet = SheetReader.csv(file, text);
    sheet.rows().forEach(it -> read(sheet, it, reading));
  }

  /** What is made of each row, from the top. */
  public <T> List<T> map(Function<Row, T> reading) {
    var all = new ArrayList<T>();
    each(row -> all.add(reading.apply(row)));
    return List.copyOf(all);
  }

  private void read(SheetTable sheet, SheetRow row, Consumer<Row> reading) {
    try {
      reading.accept(new Row(sheet, row));
    } catch (RuntimeException wrong) {
      throw new SeedFault("%s, line %d: %s".formatted(file, row.number(), reason(wrong)), wrong);
    }
  }

  private static String reason(RuntimeException wrong) {
    return wrong instanceof Refusal refusal
        ? refusal.key() + " " + Arrays.toString(refusal.details())
        : wrong.getMessage();
  }

  private static String content(String file) {
    try (var in = Seed.class.getResourceAsStream("/seeds/" + file)) {
      if (in == null) {
        throw new SeedFault("seeds/" + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row; columns are asked for by their heading. */
  public static final class Row {

    private final SheetTable sheet;
    private final SheetRow row;

    private Row(SheetTable sheet, SheetRow row) {
      this.sheet = sheet;
      this.row = row;
    }

    /** What stands in this column; may not be empty. */
    public String text(String column) {
      return optional(column).orElseThrow(() -> empty(column));
    }

    public Optional<String> optional(String column) {
      var place = sheet.heads().indexOf(column);
      if (place < 0 || place >= row.cells().size()) {
        throw new IllegalArgumentException(column + " is missing");
      }
      return Optional.of(row.cell(place)).filter(it -> !it.isEmpty());
    }

    public int number(String column) {
      return as(column, Integer::valueOf);
    }

    public Optional<BigDecimal> decimal(String column) {
      return optional(column).map(it -> read(column, it, BigDecimal::new));
    }

    public LocalDate date(String column) {
      return as(column, LocalDate::parse);
    }

    /** What is made of this column's text; may not be empty. */
    public <T> T as(String column, Function<String, T> reading) {
      return read(column, text(column), reading);
    }

    /** What is made of each part between upright strokes. */
    public <T> List<T> listAs(String column, Function<String, T> reading) {
      return list(column).stream().map(it -> read(column, it, reading)).toList();
    }

    public boolean flag(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw new IllegalArgumentException(column + " is neither yes nor no");
      };
    }

    /** The parts between upright strokes; none when the column is empty. */
    public List<String> list(String column) {
      return optional(column).stream().flatMap(it -> Stream.of(it.split("\\|"))).toList();
    }

    public <E extends Enum<E>> E one(Class<E> type, String column) {
      return constant(type, column, text(column));
    }

    public <E extends Enum<E>> List<E> several(Class<E> type, String column) {
      return list(column).stream().map(it -> constant(type, column, it)).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String column, String name) {
      return Stream.of(type.getEnumConstants())
          .filter(it -> it.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(column + " cannot be " + name));
    }

    private static <T> T read(String column, String text, Function<String, T> reading) {
      try {
        return reading.apply(text);
      } catch (RuntimeException wrong) {
        throw new IllegalArgumentException(column + " cannot be " + text, wrong);
      }
    }

    private static IllegalArgumentException empty(String column) {
      return new IllegalArgumentException(column + " is empty");
    }
  }
}
