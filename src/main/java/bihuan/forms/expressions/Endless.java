package bihuan.forms.expressions;

/** An error, so that no script can catch it. */
final class Endless extends Error {

  private static final long serialVersionUID = 1;

  Endless() {
    super("A form took too many instructions", null, false, false);
  }
}
