package bihuan.mail;

/** By what a message is carried. */
public enum MessageChannel {
  SMS,
  MAIL
}
