package bihuan.lists;

import java.io.Serializable;

/**
 * A saved view by its name.
 *
 * @param asked the query of the list's address, from {@code ?} on
 */
public record SavedViewRow(String title, String asked) implements Serializable {}
