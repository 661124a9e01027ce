package bihuan.journal;

import bihuan.Digest;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An observer takes photos on the way. Each is known by its content and step, so that sending it
 * twice keeps it once; the journal knows of it before it arrives, so that their other phone can say
 * where it is.
 */
@ApplicationScoped
@Transactional
public class PhotoIntake {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  @Inject Journeys journeys;
  @Inject JourneyMeasurement measurement;
  @Inject Evidence evidence;

  /**
   * Keeps a photo under the digest of its content; the second time it is there already.
   *
   * @param hash SHA-256 in hexadecimal digits, as the phone reckoned it
   */
  public JourneyPhotoRow keep(
      String key, String hash, int step, String name, InputStream content, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    var journey = journeys.get(key, by.actor());
    var known = find(journey, hash, step);
    if (known.filter(JourneyPhoto::hasArrived).isPresent()) {
      return known.get().row();
    }
    if (!isPossible(journey, hash, step)) {
      throw Refusal.invalid("journal.unreadable.field", hash);
    }
    var read = new DigestInputStream(content, Digest.SHA256.begin());
    var file = evidence.keep(Upload.encoded(name, read), journey.subject(), Purpose.REPORT, by);
    if (!hash.equals(Digest.hex(read.getMessageDigest().digest()))) {
      throw Refusal.invalid("journal.photo.garbled", name);
    }
    var photo = known.orElseGet(() -> expected(journey, hash, step));
    photo.arrive(file.id());
    return photo.row();
  }

  /** Takes a photo away again, as long as nothing was reported. */
  public void forget(String key, String hash, int step, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    var journey = journeys.get(key, by.actor());
    find(journey, hash, step).ifPresent(it -> forget(journey, it, by));
  }

  /**
   * Photos that still wait on a phone.
   *
   * @param waiting at which step each was taken, by its digest; null for none
   */
  void expect(Journey journey, Map<String, Integer> waiting) {
    if (waiting == null || journey.isReported()) {
      return;
    }
    var room = Evidence.MOST_FILES - journeys.photosOf(journey).size();
    waiting.entrySet().stream()
        .filter(it -> isPossible(journey, it.getKey(), it.getValue()))
        .filter(it -> find(journey, it.getKey(), it.getValue()).isEmpty())
        .limit(Math.max(0, room))
        .forEach(it -> expected(journey, it.getKey(), it.getValue()));
  }

  private void forget(Journey journey, JourneyPhoto photo, By by) {
    if (journey.isReported()) {
      throw Refusal.conflict("journal.reported");
    }
    journeys.remove(photo);
    var isSeenElsewhere =
        journeys.photosOf(journey).stream().anyMatch(it -> it.file().equals(photo.file()));
    if (photo.hasArrived() && !isSeenElsewhere) {
      evidence.forget(journey.subject(), photo.file(), by);
    }
  }

  private JourneyPhoto expected(Journey journey, String hash, int step) {
    var photo = JourneyPhoto.expected(journey, hash, step);
    journeys.add(photo);
    return photo;
  }

  private Optional<JourneyPhoto> find(Journey journey, String hash, int step) {
    return journeys.photosOf(journey).stream()
        .filter(it -> it.hash().equals(hash) && it.step() == step)
        .findFirst();
  }

  private boolean isPossible(Journey journey, String hash, Integer step) {
    return HASH.matcher(hash).matches()
        && step != null
        && step >= 0
        && step <= measurement.edition(journey).steps().size();
  }
}
