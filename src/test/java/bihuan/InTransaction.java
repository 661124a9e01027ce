package bihuan;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * On a test or setup method of a test {@link InContainer} that shall run in a transaction of its
 * own: committed at its end, rolled back when it throws. On the class: on each of them.
 */
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InTransaction {

  class Around implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(
        Invocation<Void> setup, ReflectiveInvocationContext<Method> method, ExtensionContext test)
        throws Throwable {
      run(setup, method);
    }

    @Override
    public void interceptTestMethod(
        Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext test)
        throws Throwable {
      run(body, method);
    }

    private static void run(Invocation<Void> body, ReflectiveInvocationContext<Method> method)
        throws Throwable {
      if (isMarked(method) && System.getProperty("com.sun.aas.instanceName") != null) {
        commit(body);
      } else {
        body.proceed();
      }
    }

    private static boolean isMarked(ReflectiveInvocationContext<Method> method) {
      return AnnotationSupport.isAnnotated(method.getExecutable(), InTransaction.class)
          || AnnotationSupport.isAnnotated(method.getTargetClass(), InTransaction.class);
    }

    private static void commit(Invocation<Void> body) throws Throwable {
      var transaction = CDI.current().select(UserTransaction.class).get();
      transaction.begin();
      try {
        body.proceed();
      } catch (Throwable thrown) {
        transaction.rollback();
        throw thrown;
      }
      transaction.commit();
    }
  }
}
