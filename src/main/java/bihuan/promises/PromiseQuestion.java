package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/** What is asked of the promise ledger; null does not narrow. */
public record PromiseQuestion(Months months, Channel channel, District district) {

  /** The channel as cells name it. */
  String channelKey() {
    return channel == null ? PromiseCell.ALL : channel.name();
  }

  /** The district as cells name it. */
  String districtKey() {
    return district == null ? PromiseCell.ALL : district.code();
  }
}
