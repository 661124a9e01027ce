package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
@OnEmbedded
class InTransactionIT {

  @Inject UserTransaction transaction;

  private int duringSetup;

  @InTransaction
  @BeforeEach
  void setUp() throws SystemException {
    duringSetup = transaction.getStatus();
  }

  @Test
  void onlyTheMarkedMethodsRunInATransaction() throws SystemException {
    assertThat(duringSetup).isEqualTo(Status.STATUS_ACTIVE);
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  @InTransaction
  @Test
  void aMarkedTestRunsInOneToo() throws SystemException {
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
  }
}
