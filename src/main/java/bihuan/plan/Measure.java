package bihuan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** One numbered measure of the plan and the units that answer for it. */
@Entity
@Table(name = "measure")
class Measure {

  @Id private Integer number;

  @Enumerated(EnumType.STRING)
  private Dimension dimension;

  private String title;
  private String english;

  @Column(name = "lead_unit")
  private String lead;

  @Enumerated(EnumType.STRING)
  private ObservationKind observed;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "measure_unit", joinColumns = @JoinColumn(name = "measure"))
  @OrderColumn(name = "position")
  private List<Share> shares = new ArrayList<>();

  protected Measure() {} // JPA

  Measure(
      int number,
      Dimension dimension,
      String title,
      String english,
      List<Responsible> units,
      String lead,
      ObservationKind observed) {
    if (units.stream().noneMatch(it -> it.unit().equals(lead) && it.isLeading())) {
      throw new IllegalArgumentException("lead " + lead + " is not in the leading circle");
    }
    this.number = number;
    this.dimension = dimension;
    this.title = title;
    this.english = english;
    this.lead = lead;
    this.observed = observed;
    units.forEach(it -> shares.add(new Share(it)));
  }

  MeasureView view() {
    return new MeasureView(
        number,
        dimension,
        title,
        english,
        lead,
        observed,
        shares.stream().map(Share::responsible).toList());
  }
}
