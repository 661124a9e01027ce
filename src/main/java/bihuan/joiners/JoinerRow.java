package bihuan.joiners;

/**
 * Somebody who joined, for the office: nothing tells who.
 *
 * @param words what happened to them; may be empty
 * @param solved null while they have not said
 */
public record JoinerRow(String words, Boolean solved, Integer satisfaction, String ratedWords) {}
