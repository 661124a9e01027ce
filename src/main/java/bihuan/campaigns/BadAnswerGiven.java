package bihuan.campaigns;

import java.time.Instant;

/**
 * Somebody gave an answer that the office wants to hear of.
 *
 * @param title of the campaign, in Chinese
 * @param owner account of who drafted it
 * @param hour in which it came, nothing finer
 */
public record BadAnswerGiven(String campaign, String title, String owner, Instant hour) {}
