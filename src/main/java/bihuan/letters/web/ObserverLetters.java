package bihuan.letters.web;

import bihuan.access.web.Me;
import bihuan.letters.LetterView;
import bihuan.letters.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letters on the page of a member of the panel. */
@Named
@RequestScoped
public class ObserverLetters {

  @Inject Letters letters;
  @Inject Me me;

  private List<LetterView> issued;

  /** Somebody's letters, the newest first. */
  public List<LetterView> of(String observer) {
    if (issued == null) {
      issued = letters.of(observer, me.now());
    }
    return issued;
  }
}
