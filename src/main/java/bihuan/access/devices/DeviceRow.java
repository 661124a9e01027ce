package bihuan.access.devices;

import java.time.LocalDate;

/**
 * A device of one's own account, as its owner sees it.
 *
 * @param kind browser and system as far as they tell, empty where they do not
 * @param first the day on which it was first used
 * @param last the day on which somebody last came in with it
 * @param open nobody has signed out there since
 * @param here the one that asks
 */
public record DeviceRow(
    String id, String kind, LocalDate first, LocalDate last, boolean open, boolean here) {}
