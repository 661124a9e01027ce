package bihuan.bench;

import java.net.URI;

/**
 * A build of the product, running.
 *
 * @param name the product, or the file it was started from
 */
record Build(String name, Product product, Town town) {

  static final String OWN = "product";

  URI address() {
    return product.address();
  }
}
