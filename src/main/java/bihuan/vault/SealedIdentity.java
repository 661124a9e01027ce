package bihuan.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * An identity under its pseudonym, unreadable without the key. The seal covers pseudonym and
 * secrecy: a row that was moved, or made "open" in the database, does not open.
 */
@Entity
@Table(name = "sealed_identity")
class SealedIdentity {

  /** Every identity is filled up to a multiple of this, so that its length tells little. */
  private static final int BLOCK = 512;

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Id private String pseudonym;

  @Enumerated(EnumType.STRING)
  private Secrecy secrecy;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "account_mark")
  private String accountMark;

  private byte[] sealed;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  protected SealedIdentity() {} // JPA

  static SealedIdentity of(
      String pseudonym,
      Identity identity,
      Secrecy secrecy,
      VaultKey key,
      String accountMark,
      LocalDate day) {
    var row = new SealedIdentity();
    row.pseudonym = pseudonym;
    row.secrecy = secrecy;
    row.enteredOn = day;
    row.seal(identity, key, accountMark);
    return row;
  }

  /** A row in the place of this one, for nobody, never again to be looked at by its age. */
  SealedIdentity emptied(String pseudonym, VaultKey key) {
    return of(pseudonym, Identity.NOBODY, Secrecy.CONFIDENTIAL, key, accountMark, NEVER);
  }

  void seal(Identity identity, VaultKey key, String accountMark) {
    this.keyId = key.id();
    this.accountMark = accountMark;
    this.sealed = key.seal(written(identity), place());
  }

  Identity open(VaultKey key) {
    return read(key.open(sealed, place()));
  }

  void conceal(VaultKey key) {
    var identity = open(key);
    secrecy = Secrecy.CONFIDENTIAL;
    sealed = key.seal(written(identity), place());
  }

  String pseudonym() {
    return pseudonym;
  }

  String keyId() {
    return keyId;
  }

  boolean isOpen() {
    return secrecy == Secrecy.OPEN;
  }

  private String place() {
    return pseudonym + " " + secrecy;
  }

  private static byte[] written(Identity identity) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(identity.account());
      out.writeUTF(identity.name());
      out.writeUTF(identity.phone());
      out.writeUTF(identity.organisation());
      out.writeUTF(identity.category());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(bytes.toByteArray(), (bytes.size() / BLOCK + 1) * BLOCK);
  }

  private static Identity read(byte[] written) {
    try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
      return new Identity(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
