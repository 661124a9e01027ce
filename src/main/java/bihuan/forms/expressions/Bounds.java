package bihuan.forms.expressions;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/** Lets a script work for so many instructions at a call, whatever it is given. */
final class Bounds extends ContextFactory {

  private static final int WATCH_EVERY = 1_000_000;
  private static final int MOST_WATCHES = 2_000;

  private static final Object WATCHES = new Object();

  @Override
  protected Context makeContext() {
    var context = super.makeContext();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setGenerateObserverCount(true);
    context.setInstructionObserverThreshold(WATCH_EVERY);
    context.putThreadLocal(WATCHES, new int[1]);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int count) {
    var watches = (int[]) context.getThreadLocal(WATCHES);
    if (++watches[0] > MOST_WATCHES) {
      throw new Endless();
    }
  }
}
