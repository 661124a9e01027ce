package bihuan.campaigns.people;

import bihuan.Telephone;
import bihuan.mail.MessageChannel;
import java.util.Locale;

/**
 * Who is asked, as it is sealed: somebody of a list with how they are reached, or the account of
 * somebody whom a register knows.
 */
public record SealedPerson(
    String name, String organisation, String phone, String mail, String letter, String account) {

  public static SealedPerson of(NewAskedPerson it, String letter) {
    return new SealedPerson(it.name(), it.organisation(), it.phone(), it.mail(), letter, "");
  }

  public static SealedPerson ofRegister(String account, String letter) {
    return new SealedPerson("", "", "", "", letter, account);
  }

  public static SealedPerson of(String text) {
    var parts = (text + "\n").split("\n", -1);
    return new SealedPerson(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
  }

  public String text() {
    return String.join("\n", name, organisation, phone, mail, letter, account);
  }

  /** What they are known by, so that nobody is asked twice. */
  public String whom() {
    return isOfRegister() ? account(account) : "address " + plainAddress();
  }

  /** One number in two spellings is one number. */
  private String plainAddress() {
    return mail.isEmpty()
        ? Telephone.in(phone).stream().map(Telephone::digits).findFirst().orElse(phone)
        : mail.toLowerCase(Locale.ROOT);
  }

  public static String account(String name) {
    return "account " + name;
  }

  public boolean isOfRegister() {
    return !account.isEmpty();
  }

  public MessageChannel channel() {
    return mail.isEmpty() ? MessageChannel.SMS : MessageChannel.MAIL;
  }

  public String address() {
    return mail.isEmpty() ? phone : mail;
  }

  /** Says nothing: who is asked must not slip into a log. */
  @Override
  public String toString() {
    return "SealedPerson";
  }
}
