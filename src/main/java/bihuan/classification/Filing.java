package bihuan.classification;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.city.District;
import bihuan.vault.Secrecy;

/**
 * What a reporter says.
 *
 * @param title one line, at most 120 characters
 * @param fact what happened, at most 4,000 characters
 * @param wish what should become of it, may be empty
 * @param process code of the service process, empty where none fits
 * @param step number of its step, 0 where none
 * @param kind the reporter's own choice, kept beside the coordinator's; may be null
 * @param district may be null
 * @param draft token under which evidence was already uploaded, may be empty
 * @param preview the reporter wants to see the reviewed text before it goes to the unit
 */
public record Filing(
    String title,
    String fact,
    String wish,
    String process,
    int step,
    Kind kind,
    District district,
    Source source,
    Secrecy secrecy,
    String draft,
    boolean preview) {

  public Filing {
    title = Require.words("title", title, 120);
    fact = Require.words("fact", fact);
    wish = Require.optional("wish", wish, 1000);
    process = Require.optional("process", process, 8);
    source = Require.given("source", source);
    secrecy = secrecy == null ? Secrecy.CONFIDENTIAL : secrecy;
    draft = Require.optional("draft", draft, 64);
    if (step < 0 || step > 0 && process.isEmpty()) {
      throw Refusal.invalid("loop.stepWithoutProcess").at("step");
    }
  }
}
