package bihuan.catalogue;

import java.util.List;

/** The measures a service can serve, told by whoever knows the plan. */
public interface MeasureNumbers {

  List<Named> all();

  /** A measure with its title in both languages. */
  record Named(int number, String title, String english) {}
}
