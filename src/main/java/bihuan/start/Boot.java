package bihuan.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;

/**
 * Takes the steps of {@link BootStep} one after the other and says so in the log. A step is
 * whatever observes it: {@code void open(@Observes @Boot.At(KEYS) BootStep step)}. Where one fails,
 * the house does not open.
 */
@ApplicationScoped
public class Boot {

  private static final Logger LOG = System.getLogger(Boot.class.getName());

  /** At which step of the start something is done. */
  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  public @interface At {
    BootStep value();
  }

  @Inject BeanManager beans;
  @Inject DemoMode demonstration;

  void begin(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object ready) {
    for (var step : BootStep.values()) {
      if (step != BootStep.DEMO || demonstration.isOn()) {
        take(step);
      }
    }
  }

  private void take(BootStep step) {
    var at = new Literal(step);
    if (beans.resolveObserverMethods(step, at).isEmpty()) {
      throw new IllegalStateException("nobody takes the step " + step + " of the start");
    }
    var began = System.nanoTime();
    try {
      beans.getEvent().select(BootStep.class, at).fire(step);
    } catch (RuntimeException | ExceptionInInitializerError wrong) {
      refuseFault(wrong);
      throw wrong;
    }
    LOG.log(
        Level.INFO,
        "start: {0} done in {1} ms ({2} of {3})",
        step,
        (System.nanoTime() - began) / 1_000_000,
        step.ordinal() + 1,
        BootStep.values().length);
  }

  /** Ends the process where a table of the city is what is wrong. */
  private static void refuseFault(Throwable wrong) {
    Stream.iterate(wrong, it -> it != null, Throwable::getCause)
        .filter(SeedFault.class::isInstance)
        .findFirst()
        .ifPresent(it -> Requirements.refuse(it.getMessage()));
  }

  @SuppressWarnings("ClassExplicitlyAnnotation")
  private static final class Literal extends AnnotationLiteral<At> implements At {

    private final BootStep step;

    Literal(BootStep step) {
      this.step = step;
    }

    @Override
    public BootStep value() {
      return step;
    }
  }
}
