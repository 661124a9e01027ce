package bihuan.similar;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

@InContainer
class SimilarIT {

  @Inject Similar similar;
  @Inject UserTransaction transaction;

  @Test
  void anIssueIsFoundOnceItsTransactionHasSucceeded() throws Exception {
    transaction.begin();
    similar.put(issue("2031-000001", "QX-1 骆驼通行证办不下来"));
    assertThat(found("骆驼")).isEmpty();
    transaction.commit();

    assertThat(found("骆驼")).containsExactly("2031-000001");
    assertThat(similar.like(new LikenessQuery("", 0, "", "骆驼通行证", ""), Scope.OFFICE, 5))
        .extracting(Likeness::number)
        .containsExactly("2031-000001");
    assertThat(similar.find("骆驼", Scope.REVIEWED, 5)).isEmpty();
  }

  @Test
  void whatChangedAndChangedBackIsFoundAsItIs() throws Exception {
    for (var words : List.of("羊驼登记要跑三趟", "鹦鹉登记要跑三趟", "羊驼登记要跑三趟")) {
      transaction.begin();
      similar.put(issue("2031-000003", words));
      transaction.commit();
    }

    assertThat(found("羊驼")).containsExactly("2031-000003");
    assertThat(found("鹦鹉")).isEmpty();
  }

  @Test
  void whatWasRolledBackIsNeverFound() throws Exception {
    transaction.begin();
    similar.put(issue("2031-000002", "鸵鸟检疫排不上号"));
    transaction.rollback();

    assertThat(found("鸵鸟")).isEmpty();
  }

  private List<String> found(String words) {
    return similar.find(words, Scope.OFFICE, 5);
  }

  private static IndexedIssue issue(String number, String words) {
    return new IndexedIssue(number, "", 0, "", true, null, words, "", "");
  }
}
