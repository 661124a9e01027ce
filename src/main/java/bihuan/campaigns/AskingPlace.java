package bihuan.campaigns;

import bihuan.Require;
import bihuan.catalogue.Channel;
import bihuan.city.District;

/**
 * Where a link hangs, or what it is about; each part may be empty.
 *
 * @param process code of the service that is asked about
 * @param step number of its step, 0 where none
 * @param unit code of the unit that is rated
 * @param district may be null
 * @param channel may be null
 * @param counter as people call it, at most 60 characters
 */
public record AskingPlace(
    String process, int step, String unit, District district, Channel channel, String counter) {

  static final AskingPlace ANYWHERE = new AskingPlace("", 0, "", null, null, "");

  public AskingPlace {
    process = Require.optional("process", process, 8);
    unit = Require.optional("unit", unit, 8);
    counter = Require.optional("counter", counter, 60);
  }
}
