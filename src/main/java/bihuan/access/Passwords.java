package bihuan.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns passwords into what may be kept of them. */
@ApplicationScoped
class Passwords {

  /** No letters or digits that look like one another. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  private static final SecureRandom CHANCE = new SecureRandom();

  @Inject Pbkdf2PasswordHash slow;
  @Inject Pbkdf2PasswordHash quick;

  @Inject
  @ConfigProperty(name = "bihuan.password.iterations", defaultValue = "210000")
  int iterations;

  private String decoy;

  @PostConstruct
  void prepare() {
    slow.initialize(strength(iterations));
    quick.initialize(strength(2048));
    decoy = hash(oneTime());
  }

  String hash(String text) {
    return slow.generate(text.toCharArray());
  }

  /**
   * A demonstration password is public anyway; hashing it hard would only delay the first start.
   */
  String hashOfDemo(String text) {
    return quick.generate(text.toCharArray());
  }

  /** What chance has made long enough cannot be guessed however quickly it is tried. */
  String hashOfChance(String text) {
    return quick.generate(text.toCharArray());
  }

  boolean matches(String text, String hash) {
    return slow.verify(text.toCharArray(), hash);
  }

  /** Kept in a way that is easier to guess than today's. */
  boolean isWeak(String hash) {
    var parts = hash.split(":");
    return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < iterations;
  }

  /** Takes as long as {@link #matches}, so that nobody can tell a missing account by the clock. */
  boolean matchesNothing(String text) {
    return matches(text, decoy) && false;
  }

  /** Twelve signs in three groups, to be read out once and changed at the first sign-in. */
  String oneTime() {
    var text = new StringBuilder();
    for (var group = 0; group < 3; group++) {
      text.append(group == 0 ? "" : "-");
      for (var sign = 0; sign < 4; sign++) {
        text.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
      }
    }
    return text.toString();
  }

  private static Map<String, String> strength(int iterations) {
    return Map.of(
        "Pbkdf2PasswordHash.Algorithm",
        ALGORITHM,
        "Pbkdf2PasswordHash.Iterations",
        String.valueOf(iterations));
  }
}
