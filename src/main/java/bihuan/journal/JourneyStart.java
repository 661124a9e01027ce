package bihuan.journal;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.rounds.VisitForm;

/**
 * What a journey sets out with, and keeps.
 *
 * @param task null where nobody sent its observer: they simply try it
 * @param edition the version of the promise it is measured against
 */
record JourneyStart(
    Long task, String process, int edition, District district, Channel channel, VisitForm form) {}
