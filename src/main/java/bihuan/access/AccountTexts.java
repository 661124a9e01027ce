package bihuan.access;

import bihuan.mail.MessageText;

/** The words in which the owner of an account is written to. */
public interface AccountTexts {

  /** A code that proves a contact. */
  MessageText code(String digits);

  /** The way to a new password. */
  MessageText secret(String account, String secret);

  /** Something was done with the account. */
  MessageText news(String account, OwnerNews news);
}
