package bihuan.recusals;

/**
 * That somebody keeps away from a unit, and why.
 *
 * @param organisation the enterprise, body or person on whose account; empty where only the unit
 *     was named
 * @param declared said so, else found by its name
 */
public record ActiveRecusal(
    String account, String unit, RecusalGround ground, String organisation, boolean declared) {}
