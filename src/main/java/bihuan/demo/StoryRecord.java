package bihuan.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A story that was told already, and the number its issue got. */
@Entity
@Table(name = "founding_story")
class StoryRecord {

  @Id private String story;

  private String number;

  protected StoryRecord() {} // JPA

  StoryRecord(String story, String number) {
    this.story = story;
    this.number = number;
  }

  String number() {
    return number;
  }
}
