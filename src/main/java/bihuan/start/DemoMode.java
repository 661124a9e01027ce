package bihuan.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this installation is a demonstration: the one place that asks. Without it the start takes
 * no step that plays one, and no account of one can be opened or signed in with.
 */
@ApplicationScoped
public class DemoMode {

  @Inject
  @ConfigProperty(name = "bihuan.demo", defaultValue = "false")
  boolean on;

  public boolean isOn() {
    return on;
  }

  /** Whoever gets here outside a demonstration has lost the way. */
  public void require() {
    if (!on) {
      throw new IllegalStateException("this is no demonstration");
    }
  }
}
