package bihuan;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests in the container: the war as it is shipped and, beside it, the
 * tests and AssertJ. A new test is a class {@code …IT}:
 *
 * <pre>{@code
 * @InContainer
 * class TriageIT {
 *
 *   @Inject Triage triage;
 *
 *   @Test
 *   void aRoutedIssueIsOnRecord() { … }
 * }
 * }</pre>
 *
 * <p>All share one container and one database, on H2 and again on MySQL: assert on what you made. A
 * test or setup method that needs a transaction around it is marked {@link InTransaction}. A test
 * in the browser extends {@link Browser}.
 */
@ArquillianSuiteDeployment
public class Deployments {

  /** Without the bench too: its empty operation would be one more application of the war. */
  private static final Filter<ArchivePath> FOR_THE_CONTAINER =
      Filters.exclude(".*/bihuan/bench/.*|.*(Test|Browser|Deployments|Patience)(\\$.*)?\\.class");

  @Deployment
  public static WebArchive app() throws Exception {
    forget(Path.of(System.getenv("BIHUAN_DATA")));
    if (System.getenv("BIHUAN_DB_URL").startsWith("jdbc:mysql:")) {
      emptyDatabase();
    }
    Patience.begin();
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"))
        .merge(testClasses(), "/WEB-INF/classes", FOR_THE_CONTAINER)
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static void forget(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** Everything in the schema that the environment names for tests goes. */
  private static void emptyDatabase() {
    Flyway.configure()
        .dataSource(
            System.getenv("BIHUAN_DB_URL"),
            System.getenv("BIHUAN_DB_USER"),
            System.getenv("BIHUAN_DB_PASSWORD"))
        .cleanDisabled(false)
        .load()
        .clean();
  }

  private static GenericArchive testClasses() {
    return ShrinkWrap.create(ExplodedImporter.class)
        .importDirectory("target/test-classes")
        .as(GenericArchive.class);
  }

  private static File jarOf(Class<?> type) throws URISyntaxException {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
