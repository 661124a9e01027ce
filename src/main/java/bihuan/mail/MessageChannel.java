package bihuan.mail;

/** By what a message is carried. */
public enum MessageChannel {
  SMS,
  MAIL,
  /** A group that reads together and hears of it by a robot: never what one person alone may. */
  ROBOT
}
