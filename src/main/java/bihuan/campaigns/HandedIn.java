package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.Require;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * What somebody hands in.
 *
 * @param sending made up by whoever sends it, of 24 signs and more, the same when it is sent again
 * @param begunOn the day on which they began
 * @param answers by the names of the questions
 * @param language in which they read it
 * @param files token of the draft that holds their photos and files; empty where none
 * @param device a token that only their device keeps; empty where it keeps none
 * @param seconds how long they took
 * @param name who wants to be called back; empty for who does not say
 * @param phone where; empty for who does not say
 */
public record HandedIn(
    String sending,
    LocalDate begunOn,
    JsonObject answers,
    String language,
    String files,
    String device,
    int seconds,
    String name,
    String phone) {

  private static final int FEWEST_SIGNS = 24;

  public HandedIn {
    sending = Require.optional("sending", sending, 64);
    language = Require.optional("language", language, 20);
    files = Require.optional("files", files, 64);
    device = Require.optional("device", device, 64);
    name = Require.optional("name", name, 60);
    phone = Require.optional("phone", phone, 30);
    answers = Require.given("answers", answers);
    if (sending.length() < FEWEST_SIGNS) {
      throw Refusal.invalid("campaigns.sending").at("sending");
    }
  }

  boolean isNamed() {
    return !phone.isEmpty();
  }
}
