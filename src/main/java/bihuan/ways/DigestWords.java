package bihuan.ways;

import bihuan.mail.MessageChannel;
import bihuan.mail.MessageText;

/** In which words somebody is told outside the house. */
public interface DigestWords {

  MessageText digest(DigestContent content, MessageChannel channel);

  /**
   * What a robot tells a group.
   *
   * @param duties how many are new, at most 100 counted
   */
  MessageText robot(int duties);

  /** Where what may be ended is ended by one request; empty where the house has no address. */
  String unsubscribing(String token);
}
