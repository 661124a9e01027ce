package bihuan.loop;

/**
 * A move whose turn it would be, and why it is not possible now.
 *
 * @param why key of the sentence that says so and what to do; takes the number
 */
public record Obstacle(Move move, String why) {}
