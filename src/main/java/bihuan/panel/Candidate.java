package bihuan.panel;

import bihuan.city.District;
import java.util.Set;

/**
 * Somebody who may be sent out.
 *
 * @param officer experience officer, else observer
 * @param districts where they go; empty: everywhere
 * @param oneOff takes part in one activity only
 */
public record Candidate(
    String account,
    String name,
    Category category,
    boolean officer,
    Set<District> districts,
    Set<Interest> interests,
    boolean oneOff) {}
