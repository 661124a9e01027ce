package bihuan.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A service as people go through it, step by step. */
@Entity
@Table(name = "service_process")
class Process {

  private static final Pattern FORM = Pattern.compile("P\\d{2}");

  @Id private String code;
  private String name;
  private String english;

  @Column(name = "lead_unit")
  private String lead;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "process_unit", joinColumns = @JoinColumn(name = "process_code"))
  @OrderColumn(name = "position")
  @Column(name = "unit_code")
  private List<String> cooperating = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "process_measure", joinColumns = @JoinColumn(name = "process_code"))
  @OrderColumn(name = "position")
  @Column(name = "measure")
  private List<Integer> measures = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "process_step", joinColumns = @JoinColumn(name = "process_code"))
  @OrderColumn(name = "position")
  private List<Step> steps = new ArrayList<>();

  protected Process() {} // JPA

  Process(
      String code,
      String name,
      String english,
      String lead,
      List<String> cooperating,
      List<Integer> measures,
      List<Step> steps) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a code of a process: " + code);
    }
    if (measures.isEmpty() || steps.isEmpty()) {
      throw new IllegalArgumentException("a process has a measure and steps: " + code);
    }
    this.code = code;
    this.name = name;
    this.english = english;
    this.lead = lead;
    this.cooperating.addAll(cooperating);
    this.measures.addAll(measures);
    this.steps.addAll(steps);
  }

  String code() {
    return code;
  }

  ProcessView view(List<PromiseRow> promises) {
    return new ProcessView(
        code,
        name,
        english,
        lead,
        List.copyOf(cooperating),
        List.copyOf(measures),
        promises,
        IntStream.range(0, steps.size()).mapToObj(it -> steps.get(it).numbered(it + 1)).toList());
  }
}
