package bihuan.founding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A story that was told already, and the number its issue got. */
@Entity
@Table(name = "founding_story")
class Told {

  @Id private String story;

  private String number;

  protected Told() {} // JPA

  Told(String story, String number) {
    this.story = story;
    this.number = number;
  }

  String number() {
    return number;
  }
}
