package bihuan.panel;

/** There is a message to be sent. */
record Posted(Long message) {}
