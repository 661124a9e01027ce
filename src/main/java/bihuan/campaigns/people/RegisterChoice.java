package bihuan.campaigns.people;

import bihuan.Require;
import bihuan.city.District;
import bihuan.panel.Category;

/**
 * Whom of a register to ask.
 *
 * @param category of the panel; null for all of them
 * @param district in which members of the panel are at work; null for everywhere
 */
public record RegisterChoice(Register register, Category category, District district) {

  public RegisterChoice {
    Require.given("register", register);
  }
}
