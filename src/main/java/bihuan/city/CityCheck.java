package bihuan.city;

import static bihuan.start.BootStep.CITY;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.start.Requirements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Reads the city's folder before anything is made of it: what is wrong is named by file and line.
 */
@ApplicationScoped
class CityCheck {

  void read(@Observes @Boot.At(CITY) BootStep step) {
    try {
      City.here();
    } catch (ExceptionInInitializerError wrong) {
      Requirements.refuse(wrong.getCause().getMessage());
    }
  }
}
