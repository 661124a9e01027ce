package bihuan.gathering.web;

import bihuan.gathering.Gathered;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says on pages why an issue was not merged. */
@RequestScoped
public class GatheredWords {

  @Inject PageWords say;

  public String why(Gathered.Left left) {
    return say.words(
        "gathering.left", left.number(), say.words(left.why().key(), left.why().details()));
  }
}
