package bihuan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan, the units and the processes as programs read them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PlanOverRestIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @ArquillianResource URL address;

  @ParameterizedTest
  @CsvSource({"units, 38", "processes, 22", "processes?measure=8, 2"})
  void everybodyMayReadTheUnitsAndTheServices(String path, int size) throws Exception {
    assertThat(read(get(path)).getAsJsonArray()).hasSize(size);
  }

  @Test
  void aProcessTellsItsPromise() throws Exception {
    var promise =
        read(get("processes/P04"))
            .getAsJsonObject()
            .getAsJsonArray("promises")
            .get(0)
            .getAsJsonObject();

    assertThat(promise.get("amount").getAsInt()).isEqualTo(3);
    assertThat(promise.get("span").getAsString()).isEqualTo("WORKING_DAYS");
    assertThat(promise.get("validFrom").getAsString()).isEqualTo("2026-01-01");
    assertThat(promise.get("demo").getAsBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"units/D99", "processes/P99"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures", "measures/8", "targets", "targets/T31/progress"})
  void howFarThePlanIsIsForThoseWhoSignIn(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(401);
  }

  @Test
  void nobodyReportsProgressWithoutSigningIn() throws Exception {
    var answer =
        client.send(
            request("targets/T31/progress")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reached\": 2, \"asOf\": \"2026-03-01\"}"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "api/" + path));
  }

  private static JsonElement read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonParser.parseString(answer.body());
  }
}
