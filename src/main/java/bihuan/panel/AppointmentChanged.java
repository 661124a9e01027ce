package bihuan.panel;

import bihuan.access.By;

/**
 * A member of the panel is in service from now on, or serves as somebody else or for longer: a
 * letter may say otherwise. Fired in the transaction in which it changes; no deed of its own.
 */
public record AppointmentChanged(String observer, By hand) {}
