package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/** What is asked of the promise ledger; null does not narrow. */
public record Question(Months months, Channel channel, District district) {

  /** The channel as cells name it. */
  String channelKey() {
    return channel == null ? Cell.ALL : channel.name();
  }

  /** The district as cells name it. */
  String districtKey() {
    return district == null ? Cell.ALL : district.code();
  }
}
