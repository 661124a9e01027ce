package bihuan.access.web;

import bihuan.access.Menu;
import bihuan.access.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The menu as the templates show it to whoever reads. */
@Named
@RequestScoped
public class Navigation {

  @Inject Me me;

  /** At the side, headed; what is headed by nothing is left out. */
  public List<Heading> getSide() {
    return Stream.of(Menu.Group.values())
        .map(it -> new Heading(it.getWord(), it.openTo(me.getActor())))
        .filter(it -> !it.ways().isEmpty())
        .toList();
  }

  /** At the bottom of a phone. */
  public List<Menu> getBottom() {
    return Menu.atTheBottom(me.getActor());
  }

  /** What a way is called at the side: a reporter's issues are their own. */
  public String word(Menu way) {
    return way == Menu.ISSUES && me.getActor().may(Right.FOLLOW_OWN_ISSUES)
        ? way.getWord() + ".mine"
        : way.getWord();
  }

  /** Ways under what heads them. */
  public record Heading(String word, List<Menu> ways) {}
}
