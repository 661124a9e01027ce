package bihuan.web.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Iterator;

/**
 * All that a page shows is read in one transaction, so that what many parts of it ask for is read
 * once. Named in faces-config.xml.
 */
public class OneReading extends LifecycleFactory {

  public OneReading(LifecycleFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addLifecycle(String id, Lifecycle lifecycle) {
    getWrapped().addLifecycle(id, lifecycle);
  }

  @Override
  public Lifecycle getLifecycle(String id) {
    return new Drawing(getWrapped().getLifecycle(id));
  }

  @Override
  public Iterator<String> getLifecycleIds() {
    return getWrapped().getLifecycleIds();
  }

  /** Around what is read. */
  @ApplicationScoped
  static class Transaction {

    @Transactional
    void around(Runnable reading) {
      reading.run();
    }
  }

  private static class Drawing extends LifecycleWrapper {

    Drawing(Lifecycle wrapped) {
      super(wrapped);
    }

    @Override
    public void render(FacesContext faces) {
      try {
        CDI.current().select(Transaction.class).get().around(() -> getWrapped().render(faces));
      } catch (TransactionalException e) {
        // a part of the page was refused, and nothing was to be kept
        if (!(e.getCause() instanceof RollbackException)) {
          throw e;
        }
      }
    }
  }
}
