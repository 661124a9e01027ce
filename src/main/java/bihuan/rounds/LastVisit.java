package bihuan.rounds;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.time.LocalDate;

/** When a process was last tried in a place. */
record LastVisit(String process, District district, Channel channel, LocalDate on) {}
