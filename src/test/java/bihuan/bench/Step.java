package bihuan.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;

/** What is done with an issue from its filing to its end, in this order, and by whom. */
enum Step {
  ACCEPT(
      "cora",
      "acceptance",
      "Move.ACCEPT",
      """
      {"kind": "PAIN_POINT", "cause": "NOT_CARRIED_OUT", "nature": "INDIVIDUAL", "grade": "C",
       "measure": 2, "process": "P02", "step": 2, "district": "WUDA", "urgent": false}
      """),
  REVIEW_TEXT(
      "cora",
      "outgoing",
      "Note.OUTGOING_REVIEWED",
      """
      {"outgoingTitle": "报装要跑两趟", "outgoing": "网上提交后仍要求到窗口交纸质材料", "files": []}
      """),
  ASSIGN("cora", "assignment", "Move.ASSIGN", "{\"lead\": \"D05\", \"others\": []}"),
  SIGN("lina", "signature", "Move.SIGN", ""),
  PROVE("lina", "evidence?purpose=RECTIFICATION", "", ""),
  REPORT(
      "lina",
      "report",
      "Move.REPORT",
      """
      {"measures": "窗口不再收纸质材料，系统直接核验", "conclusion": "SOLVED"}
      """),
  SIGN_OFF("aidan", "sign-off", "Move.SIGN_OFF", ""),
  SEND_TO_VERIFY(
      "cora",
      "verification-order",
      "Move.SEND_TO_VERIFY",
      "{\"verifier\": \"vera\", \"method\": \"CALL_BACK\"}"),
  VERIFY(
      "vera",
      "verdict",
      "Move.SATISFIED",
      """
      {"contacted": true, "solved": true, "satisfaction": 5, "words": "现在不用跑了"}
      """),
  CLOSE("cora", "closure", "Move.CLOSE", "");

  private static final byte[] PICTURE = picture();

  private final String who;
  private final String path;
  private final String entry;
  private final String body;

  Step(String who, String path, String entry, String body) {
    this.who = who;
    this.path = path;
    this.entry = entry;
    this.body = body;
  }

  String who() {
    return who;
  }

  String path() {
    return path;
  }

  /** Whether it is on record, as the office reads it. */
  boolean isFound(String number, Visitor office) throws IOException, InterruptedException {
    var issue = "api/issues/" + number;
    return this == PROVE
        ? office.get(issue).body().contains("\"purpose\":\"RECTIFICATION\"")
        : office.get(issue + "/history").body().contains('"' + entry + '"');
  }

  HttpResponse<String> take(String number, Visitor visitor)
      throws IOException, InterruptedException {
    var whole = "api/issues/" + number + "/" + path;
    return this == PROVE
        ? Visitor.require(visitor.upload(whole, "after.png", PICTURE), 201)
        : Visitor.require(visitor.put(whole, body), 200);
  }

  private static byte[] picture() {
    var picture = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture.toByteArray();
  }
}
