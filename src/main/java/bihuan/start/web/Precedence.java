package bihuan.start.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Threads that answer requests give way to the machine's compiler, which makes all of them quicker:
 * sixteen readers on two processors left it so little that it was never done. The launcher says how
 * far ({@code JavaPriority4_To_OSPriority}); without it this changes nothing on Linux.
 */
@WebListener
public class Precedence implements ServletRequestListener {

  private static final int ANSWERING = Thread.NORM_PRIORITY - 1;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    var thread = Thread.currentThread();
    if (thread.getPriority() != ANSWERING) {
      thread.setPriority(ANSWERING);
    }
  }
}
