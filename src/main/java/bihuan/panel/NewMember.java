package bihuan.panel;

import java.io.Serializable;

/** Somebody to be entered, and how to reach them. */
public record NewMember(Particulars particulars, Contact contact) implements Serializable {}
