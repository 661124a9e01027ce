package bihuan.web;

import bihuan.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The house's clock, in the city's zone. */
@Dependent
class Time {

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.system(City.ZONE);
  }
}
