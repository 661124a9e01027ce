package bihuan.loop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that the server writes to its log from now on, in full. */
final class Overheard extends Handler implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  Overheard() {
    setLevel(Level.ALL);
    Logger.getLogger("").addHandler(this);
  }

  String all() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(new SimpleFormatter().format(line));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
