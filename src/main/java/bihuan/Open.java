package bihuan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This REST operation answers people who have not signed in. Its writes are counted per address, so
 * that nobody floods the house.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Open {

  /**
   * Many may do it behind one address, as the answers of a hall do: more are let through, and
   * whoever is refused tries again later by themselves.
   */
  boolean byMany() default false;
}
