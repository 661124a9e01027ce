package bihuan.bench;

import java.util.List;

/**
 * What is measured in one run and beside what.
 *
 * @param builds the product, then the other one that it is compared with, if any
 * @param floor the application that does nothing
 */
record Stand(List<Build> builds, Product floor, Size size) {

  Build build() {
    return builds.get(0);
  }
}
