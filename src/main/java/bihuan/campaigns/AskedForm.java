package bihuan.campaigns;

import bihuan.Bilingual;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;

/**
 * What somebody who follows an address finds there.
 *
 * @param state whether they may begin
 * @param lead what they read first; null where there is none
 * @param service code of the service it is about; empty where none
 * @param oncePer how often one may answer
 * @param kiosk a screen for everybody
 * @param endsOn the last day; null where it goes on
 * @param definition as the phone reads it; null where they may not begin
 * @param lists choices that the catalogue hands in, by name
 */
public record AskedForm(
    AskedState state,
    Bilingual title,
    Bilingual lead,
    String service,
    OncePer oncePer,
    Naming naming,
    boolean kiosk,
    LocalDate endsOn,
    JsonObject definition,
    Map<String, JsonArray> lists) {

  /** The same to whoever was asked too long ago. */
  AskedForm late() {
    return new AskedForm(
        AskedState.LATE, title, lead, service, oncePer, naming, kiosk, endsOn, null, null);
  }
}
