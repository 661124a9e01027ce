package bihuan.invitations;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.By;
import bihuan.mail.DeliveryStatus;
import bihuan.panel.Appointee;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A link that lets one person onto the panel, once, and not for ever. */
@Entity
@Table(name = "invitation")
class Invitation {

  static final String KIND = "invitation ";

  private static final Duration QUIET = Duration.ofDays(1);

  @Id private Long id;

  @Version private int version;

  @Column(name = "observer_id")
  private Long observer;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "way")
  private InvitationForm form;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "handed_at")
  private Instant handedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Invitation() {} // JPA

  static Invitation issue(
      Appointee observer, String token, InvitationForm form, Duration life, By by) {
    var invitation = new Invitation();
    invitation.id = TsidCreator.getTsid().toLong();
    invitation.observer = Long.valueOf(observer.id());
    invitation.tokenHash = Token.hash(token);
    invitation.form = form;
    invitation.issuedAt = by.at();
    invitation.issuedBy = by.name();
    invitation.expiresAt = by.at().plus(life);
    return invitation;
  }

  InvitationState state(Instant at) {
    if (usedAt != null) {
      return InvitationState.USED;
    }
    if (withdrawnAt != null) {
      return InvitationState.WITHDRAWN;
    }
    return at.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
  }

  void use(Instant at) {
    switch (state(at)) {
      case USED -> throw Refusal.conflict("invitations.used");
      case WITHDRAWN -> throw Refusal.conflict("invitations.withdrawn");
      case EXPIRED -> throw Refusal.conflict("invitations.expired");
      case OPEN -> usedAt = at;
    }
  }

  void withdraw(Instant at) {
    withdrawnAt = at;
  }

  void handOver(Instant at) {
    handedAt = at;
  }

  boolean isWaiting(Instant at) {
    return handedAt == null && state(at) == InvitationState.OPEN;
  }

  /** Handed over a day ago or longer, and neither used nor withdrawn. */
  boolean isUnanswered(Instant at) {
    return usedAt == null
        && withdrawnAt == null
        && !isWaiting(at)
        && !issuedAt.plus(QUIET).isAfter(at);
  }

  InvitationForm form() {
    return form;
  }

  /** Where the vault keeps the token until it is handed over, and what the outbox calls it. */
  String place() {
    return KIND + id;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  String observer() {
    return observer.toString();
  }

  Long id() {
    return id;
  }

  /** What whoever opens it is told. */
  InvitationView view(Appointee observer, boolean reachable, Instant at) {
    return new InvitationView(
        state(at),
        observer.name(),
        observer.nameEn(),
        observer.category(),
        observer.experienceOfficer(),
        observer.activity(),
        observer.from(),
        observer.until(),
        expiresAt,
        reachable,
        "ob" + Long.toString(this.observer % 1_000_000_007L, 36));
  }

  InvitationRow row(Appointee observer, DeliveryStatus delivery, Instant at) {
    return new InvitationRow(
        id.toString(),
        observer.id(),
        observer.name(),
        observer.nameEn(),
        form,
        issuedAt,
        issuedBy,
        expiresAt,
        state(at),
        isWaiting(at),
        delivery);
  }
}
