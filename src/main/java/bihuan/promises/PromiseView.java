package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;

/**
 * One process as it was promised and as it was experienced, in parts.
 *
 * @param steps every step of the edition, in order
 * @param months every month of the question with a journey, in order
 * @param channels those with a journey, whatever channel was asked for
 * @param districts those with a journey, whatever district was asked for
 * @param versions of the promise with a journey in these months, the newest first
 */
public record PromiseView(
    PromiseLine line,
    List<PromiseStepLine> steps,
    List<FigureSlice<String>> months,
    List<FigureSlice<Channel>> channels,
    List<FigureSlice<District>> districts,
    List<Integer> versions) {}
