package bihuan.web;

/**
 * Keeps a Chinese reader from the server's own language, to which a missing bundle would fall back.
 */
public class Words_zh extends Words {}
