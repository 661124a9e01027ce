package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/** Where the same people would see the same face again. */
record ServiceCounter(String unit, District district, Channel channel) {}
