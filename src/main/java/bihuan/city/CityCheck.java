package bihuan.city;

import static bihuan.start.BootStep.CITY;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the city's folder before anything is made of it. */
@ApplicationScoped
class CityCheck {

  void read(@Observes @Boot.At(CITY) BootStep step) {
    City.here();
  }
}
