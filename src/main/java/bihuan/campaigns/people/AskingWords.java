package bihuan.campaigns.people;

import bihuan.Bilingual;
import bihuan.mail.MessageText;

/**
 * Finds the words that somebody is asked with: pages know the language and the address of the
 * house.
 */
@FunctionalInterface
public interface AskingWords {

  /**
   * @param title of the campaign
   * @param token the end of the address
   * @param letter what makes it theirs
   * @param again they were asked before and have not answered
   */
  MessageText of(Bilingual title, String name, String token, String letter, boolean again);
}
