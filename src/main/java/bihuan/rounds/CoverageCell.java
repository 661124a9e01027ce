package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;

/** What coverage is counted in: a measure of the plan, where, and by which channel. */
public record CoverageCell(int measure, District district, Channel channel) {}
