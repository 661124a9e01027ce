package bihuan.journal;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A photo taken on the way, known by its content: sent twice it is kept once. Its file is empty
 * while it waits on the phone.
 */
@Entity
@Table(name = "journey_photo")
class JourneyPhoto {

  @Id private Long id;

  @Column(name = "journey_id")
  private Long journey;

  private String hash;

  @Column(name = "step_no")
  private int step;

  @Column(name = "file_id")
  private String file;

  protected JourneyPhoto() {} // JPA

  static JourneyPhoto expected(Journey journey, String hash, int step) {
    var photo = new JourneyPhoto();
    photo.id = TsidCreator.getTsid().toLong();
    photo.journey = journey.id();
    photo.hash = hash;
    photo.step = step;
    photo.file = "";
    return photo;
  }

  void arrive(String file) {
    this.file = file;
  }

  boolean hasArrived() {
    return !file.isEmpty();
  }

  String hash() {
    return hash;
  }

  int step() {
    return step;
  }

  String file() {
    return file;
  }

  JourneyPhotoRow row() {
    return new JourneyPhotoRow(hash, step, hasArrived() ? file : null);
  }
}
