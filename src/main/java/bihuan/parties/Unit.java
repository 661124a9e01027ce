package bihuan.parties;

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
import java.util.regex.Pattern;

/**
 * A unit that answers for measures and receives issues, or a collective term of the plan that
 * stands for several of them.
 */
@Entity
@Table(name = "unit")
public class Unit {

  private static final Pattern FORM = Pattern.compile("[DC]\\d{2}");

  @Id private String code;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  private String english;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "unit_member", joinColumns = @JoinColumn(name = "unit_code"))
  @OrderColumn(name = "position")
  @Column(name = "member")
  private List<String> members = new ArrayList<>();

  protected Unit() {} // JPA

  Unit(
      String code,
      String name,
      String shortName,
      String english,
      UnitKind kind,
      List<String> members) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a code of a unit: " + code);
    }
    if (code.startsWith("C") != (kind == UnitKind.COLLECTIVE)) {
      throw new IllegalArgumentException("codes of collective terms start with C, others with D");
    }
    if (kind != UnitKind.COLLECTIVE && !members.isEmpty()) {
      throw new IllegalArgumentException("only a collective term has members: " + code);
    }
    this.code = code;
    this.name = name;
    this.shortName = shortName;
    this.english = english;
    this.kind = kind;
    this.members.addAll(members);
  }

  public String code() {
    return code;
  }

  /** The full name, as on a document. */
  public String name() {
    return name;
  }

  /** The name people use. */
  public String shortName() {
    return shortName;
  }

  public String english() {
    return english;
  }

  public UnitKind kind() {
    return kind;
  }

  /** Stands for several units: can be named in the plan, cannot be handed an issue. */
  public boolean isCollective() {
    return kind == UnitKind.COLLECTIVE;
  }

  /** The codes it stands for; empty where the plan leaves them open. */
  public List<String> members() {
    return List.copyOf(members);
  }

  /** Is this unit itself, or one that it stands for. */
  public boolean covers(String code) {
    return this.code.equals(code) || members.contains(code);
  }
}
