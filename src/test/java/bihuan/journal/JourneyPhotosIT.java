package bihuan.journal;

import static bihuan.evidence.Samples.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Photos come in on their own, once and whole. */
@InContainer
@OnEmbedded
class JourneyPhotosIT extends TransferOfAHome {

  @Test
  void aPhotoOf60MegabytesIsRefusedByNameAndEverythingElseIsThere() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    var kept = keep(sha256(photo), photo);
    var large = Arrays.copyOf(photo, 60 << 20);

    assertThatThrownBy(() -> keep(sha256(large), large))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.details()).contains("receipt.png"));
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void aPhotoIsKeptOnceAndOnlyAsItWasSent() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();

    var kept = keep(sha256(photo), photo);

    assertThat(keep(sha256(photo), photo)).isEqualTo(kept);
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThatThrownBy(() -> keep("0".repeat(64), photo))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("journal.photo.garbled"));
  }

  @Test
  void aPhotoThatWaitsOnAPhoneIsKnownToTheOtherAndCountsOnceItArrives() throws IOException {
    var photo = photo();
    var hash = sha256(photo);
    waiting.put(hash, 4);
    keeping.sync(key, sheet("one", 0), olga);

    assertThat(keeping.read(key, olga).photos())
        .containsExactly(new JourneyPhotoRow(hash, 4, null));
    assertThat(keeping.view(key, olga).photos()).isEmpty();

    var kept = keep(hash, photo);
    keeping.sync(key, sheet("one", 0), olga);
    assertThat(kept.file()).isNotNull();
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThat(keeping.view(key, olga).allPhotos()).hasSize(1);
  }

  @Test
  void theSamePhotoAtTwoStepsStaysAtBoth() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    var hash = sha256(photo);
    var fourth = keep(hash, photo);

    var second = photoIntake.keep(key, hash, 2, "slip.png", new ByteArrayInputStream(photo), olga);

    assertThat(keeping.read(key, olga).photos()).containsExactlyInAnyOrder(fourth, second);
    photoIntake.forget(key, hash, 2, olga);
    assertThat(keeping.read(key, olga).photos()).containsExactly(fourth);
    assertThat(keeping.view(key, olga).allPhotos()).hasSize(1);
  }

  @Test
  void aPhotoGivenUpBeforeItArrivedIsWaitedForNoMore() throws IOException {
    var hash = sha256(photo());
    waiting.put(hash, 4);
    waiting.put("not a digest", 4);
    keeping.sync(key, sheet("one", 0), olga);

    photoIntake.forget(key, hash, 4, olga);

    assertThat(keeping.read(key, olga).photos()).isEmpty();
  }
}
