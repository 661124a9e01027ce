package bihuan.ways;

import bihuan.mail.MessageState;
import java.io.Serializable;

/**
 * How many messages are in a state.
 *
 * @param count at most 100, which means 100 or more
 */
public record StateCount(MessageState state, int count) implements Serializable {}
