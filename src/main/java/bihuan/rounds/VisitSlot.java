package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;

/** A process to be tried in a district by a channel. */
record VisitSlot(ProcessOffer offer, District district, Channel channel) {

  List<CoverageCell> cells() {
    return offer.measures().stream().map(it -> new CoverageCell(it, district, channel)).toList();
  }

  ServiceCounter counter() {
    return offer.counter(district, channel);
  }
}
