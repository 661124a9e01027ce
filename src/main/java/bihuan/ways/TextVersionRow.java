package bihuan.ways;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of the words of a message.
 *
 * @param body empty where the shipped words came back
 */
public record TextVersionRow(int version, String subject, String body, String by, Instant at)
    implements Serializable {}
