package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A service process as it can be tried.
 *
 * @param edition the version of the promise it will be measured against
 * @param lead the code of the unit whose counter it is
 * @param units the codes of all units with a part in it
 */
record ProcessOffer(
    String process,
    int edition,
    String lead,
    Set<String> units,
    List<Integer> measures,
    List<Channel> channels) {

  /** Where it can be had by somebody who goes there in these ways. */
  ProcessOffer within(Predicate<Channel> reach) {
    return new ProcessOffer(
        process, edition, lead, units, measures, channels.stream().filter(reach).toList());
  }

  ServiceCounter counter(District district, Channel channel) {
    return new ServiceCounter(lead, district, channel);
  }
}
