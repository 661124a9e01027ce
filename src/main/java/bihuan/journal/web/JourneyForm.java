package bihuan.journal.web;

import bihuan.access.web.Me;
import bihuan.comparison.web.JourneyPictures;
import bihuan.evidence.FileRow;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JourneyView;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** A journey of one's own and something in it that is to be told on. */
abstract class JourneyForm implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject JournalKeeping keeping;
  @Inject JourneyPictures pictures;
  @Inject Me me;

  private String key;
  private String code;
  private List<String> photos = List.of();

  JourneyView journey() {
    return keeping.view(key, me.now());
  }

  /** Every photo that may go along. */
  public List<FileRow> getAllPhotos() {
    return journey().allPhotos();
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public List<String> getPhotos() {
    return photos;
  }

  public void setPhotos(List<String> photos) {
    this.photos = photos;
  }
}
