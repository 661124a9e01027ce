package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 100, 500})
  void everyHeadIsProvedByAShortPath(int size) {
    var heads = heads(size);
    var tree = new Tree(heads);

    for (var head : heads) {
      var path = tree.path(head.subject());
      assertThat(Tree.climb(head, path)).isEqualTo(tree.root());
      assertThat(path.size()).isLessThanOrEqualTo(9);
      assertThat(Tree.climb(new Head(head.subject(), 8, head.seal()), path))
          .isNotEqualTo(tree.root());
    }
  }

  private static List<Head> heads(int size) {
    return IntStream.range(0, size)
        .mapToObj(it -> new Head("issue " + it, 7, Seal.of("entry " + it)))
        .toList();
  }
}
