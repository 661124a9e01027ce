package bihuan.campaigns.people;

import bihuan.Bilingual;
import bihuan.mail.MessageText;
import java.time.LocalDate;

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
   * @param until the last day on which they may begin; null where no letter is needed
   */
  MessageText of(
      Bilingual title, String name, String token, String letter, boolean again, LocalDate until);
}
