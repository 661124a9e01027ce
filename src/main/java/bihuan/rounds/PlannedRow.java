package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/**
 * Where somebody is still to go.
 *
 * @param tasks how many are live there
 */
public record PlannedRow(String process, District district, Channel channel, int tasks) {}
