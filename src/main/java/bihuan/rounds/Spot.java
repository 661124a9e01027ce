package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;

/** A process to be tried in a district by a channel. */
record Spot(Offer offer, District district, Channel channel) {

  List<Cell> cells() {
    return offer.measures().stream().map(it -> new Cell(it, district, channel)).toList();
  }

  Counter counter() {
    return offer.counter(district, channel);
  }
}
