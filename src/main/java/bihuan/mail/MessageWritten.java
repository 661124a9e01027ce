package bihuan.mail;

/** There is a message to be sent. */
record MessageWritten(Long message) {}
