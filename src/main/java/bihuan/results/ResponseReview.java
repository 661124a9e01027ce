package bihuan.results;

import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * An answer that is wrong or malicious is left out of the sums by the office, never by a unit that
 * is rated, with a reason; it stays, and those that are left out are counted.
 */
@ApplicationScoped
@Transactional
public class ResponseReview {

  @Inject Arrivals arrivals;
  @Inject ResultSums sums;

  public void exclude(String campaign, String response, String reason, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    sums.takeOff(arrivals.exclude(campaign, response, reason, by));
  }

  public void takeBackIn(String campaign, String response, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    sums.addAgain(arrivals.takeBackIn(campaign, response, by));
  }
}
