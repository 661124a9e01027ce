package bihuan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Keeps the embedded default honest: runs on H2 as well where the whole run has MySQL for
 * everything. Where MySQL is left out, all tests run on H2.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("embedded")
public @interface OnEmbedded {}
