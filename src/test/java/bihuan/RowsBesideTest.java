package bihuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsBesideTest {

  private boolean known;

  @Test
  void nothingIsReadWhereNothingWasPut() {
    var rows = new RowsBeside<>(new NeverRead(), () -> known, () -> known = true);

    assertThat(rows).isEmpty();
    rows.clear();
    rows.removeIf(it -> true);
    assertThat(rows.stream()).isEmpty();
    known = true;
    assertThatThrownBy(rows::size).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsPutThereIsKnownOfAndKept() {
    var kept = new ArrayList<String>();
    var rows = new RowsBeside<>(kept, () -> known, () -> known = true);

    rows.add("yellow");
    rows.add("red");
    rows.replaceAll(it -> it + " card");
    rows.remove("yellow card");

    assertThat(known).isTrue();
    assertThat(kept).containsExactly("red card").isEqualTo(List.copyOf(rows));
  }

  private static final class NeverRead extends AbstractList<String> {

    @Override
    public String get(int index) {
      throw new IllegalStateException("read at " + index);
    }

    @Override
    public int size() {
      throw new IllegalStateException("read");
    }
  }
}
