/**
 * What the house sends by mail and text message: written down with the deed it belongs to, carried
 * afterwards. It knows nobody: whoever writes says what it is about, and is told how it ended.
 */
package bihuan.mail;
