package bihuan.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** What {@code /health/live} and {@code /health/ready} say. */
@ApplicationScoped
class Health {

  @Inject Migrations migrations;

  @Produces
  @Liveness
  HealthCheck alive() {
    return () -> HealthCheckResponse.up("server");
  }

  @Produces
  @Readiness
  HealthCheck ready() {
    return () -> HealthCheckResponse.named("database").status(migrations.reachesDatabase()).build();
  }
}
