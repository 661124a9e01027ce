package bihuan.web;

import bihuan.start.DemoMode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** What every page of this installation says about it. */
@Named
@ApplicationScoped
public class Installation {

  @Inject DemoMode demonstration;
  @Inject ServletContext context;

  private String version;

  @PostConstruct
  void weigh() {
    var sum = new CRC32();
    for (var folder : new String[] {"/resources/css/", "/resources/js/"}) {
      new TreeSet<>(context.getResourcePaths(folder)).forEach(it -> add(it, sum));
    }
    version = Long.toHexString(sum.getValue());
  }

  /** Shows invented people and cases. */
  public boolean isDemo() {
    return demonstration.isOn();
  }

  /** Changes with any style or script, so that browsers fetch them anew; the same on all nodes. */
  public String getVersion() {
    return version;
  }

  private void add(String path, CRC32 sum) {
    try (var in = context.getResourceAsStream(path)) {
      sum.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
