package bihuan.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** The way of issues through the loop. */
final class Course {

  private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

  private Course() {}

  static String number(HttpResponse<String> filed) {
    return Visitor.first(NUMBER, filed.body());
  }

  /** Olga's, accepted by Cora, with Lina's unit: all three may read it. */
  static String inHand(Build build) throws Exception {
    var olga = Visitor.signedIn(build.address(), "olga");
    var number = number(Reporters.file(olga, build.town(), System.nanoTime()));
    for (var it : List.of(Step.ACCEPT, Step.REVIEW_TEXT, Step.ASSIGN, Step.SIGN)) {
      it.take(number, Visitor.signedIn(build.address(), it.who()));
    }
    return number;
  }
}
