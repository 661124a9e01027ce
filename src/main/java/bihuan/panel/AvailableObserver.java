package bihuan.panel;

import bihuan.city.District;
import java.util.Set;

/**
 * Somebody who may be sent out.
 *
 * @param experienceOfficer else observer
 * @param districts where they go; empty: everywhere
 * @param oneOff takes part in one activity only
 */
public record AvailableObserver(
    String account,
    String name,
    Category category,
    boolean experienceOfficer,
    Set<District> districts,
    Set<Interest> interests,
    boolean oneOff) {}
