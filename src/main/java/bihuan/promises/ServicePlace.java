package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/** A process in a district by a channel. */
record ServicePlace(String process, District district, Channel channel) {}
