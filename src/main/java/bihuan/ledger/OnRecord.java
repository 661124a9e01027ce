package bihuan.ledger;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Deeds that the ledger has written already, together with many others. */
@Qualifier
@Retention(RUNTIME)
@Target(FIELD)
public @interface OnRecord {}
