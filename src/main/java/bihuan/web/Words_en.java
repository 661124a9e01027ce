package bihuan.web;

/** English. */
public class Words_en extends Words {

  public Words_en() {
    super("_en");
  }
}
