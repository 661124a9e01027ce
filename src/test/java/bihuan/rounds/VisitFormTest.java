package bihuan.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.catalogue.Channel;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitFormTest {

  @Test
  void nobodyComesUnannouncedToWhatHasNoPlaceToComeTo() {
    assertThat(Set.of(Channel.values()).stream().filter(it -> !VisitForm.UNANNOUNCED.suits(it)))
        .containsExactlyInAnyOrder(Channel.ONLINE, Channel.MOBILE);
    assertThat(Channel.values()).allMatch(VisitForm.REMOTE::suits);
  }
}
