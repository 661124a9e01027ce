package bihuan.letters.web;

import bihuan.access.web.OpenWrites;
import bihuan.letters.LetterView;
import bihuan.letters.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** letters/check.xhtml: whether a letter of appointment is genuine and in force, for anybody. */
@Named
@RequestScoped
public class LetterCheckPage {

  @Inject Letters letters;
  @Inject OpenWrites writes;
  @Inject Clock clock;

  private String code;
  private LetterView letter;

  public void open() {
    letter = letters.check(code, clock.instant()).orElse(null);
    if (letter == null && code != null) {
      writes.count();
    }
  }

  /** Null where the code is on no letter of ours. */
  public LetterView getLetter() {
    return letter;
  }

  /** A constant's name: the letter's state, {@code UNKNOWN}, or {@code NONE} without a code. */
  public String getState() {
    if (code == null) {
      return "NONE";
    }
    return letter == null ? "UNKNOWN" : letter.state().name();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
