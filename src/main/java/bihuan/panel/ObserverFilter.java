package bihuan.panel;

import bihuan.city.District;

/**
 * Whom a list shows; null asks for all.
 *
 * @param text is part of the name or the organisation
 * @param experienceOfficer true for experience officers, false for observers
 */
public record ObserverFilter(
    String text,
    Category category,
    Membership membership,
    District district,
    Interest interest,
    Boolean experienceOfficer) {

  public static final ObserverFilter ALL = new ObserverFilter(null, null, null, null, null, null);
}
