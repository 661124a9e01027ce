package bihuan.ways;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The words of messages: the shipped ones, or the newest that an operator wrote. */
@ApplicationScoped
@Transactional
public class Texts {

  private static final int SHOWN = 20;

  private static final String VERSIONS =
      """
      select t from TextVersion t
      where t.kind = :kind and t.language = :language
      order by t.version desc
      """;

  @PersistenceContext EntityManager em;

  @Inject ShippedTexts shipped;
  @Inject Event<Deed> deeds;

  /** As it stands, with its versions. */
  public MessageWords of(TextKind kind, ReadLanguage language, Actor reader) {
    reader.require(Right.KEEP_POST);
    var versions = versions(kind, language, SHOWN);
    var template = inForce(kind, language);
    return new MessageWords(
        kind,
        language,
        template.subject(),
        template.body(),
        kind.fields(),
        versions.isEmpty() ? 0 : versions.get(0).version(),
        !versions.isEmpty() && !versions.get(0).isShipped(),
        versions.stream().map(TextVersion::row).toList());
  }

  /**
   * Writes a new version.
   *
   * @param seen the version that was changed; another one by now is a conflict
   */
  public MessageWords write(
      TextKind kind, ReadLanguage language, String subject, String body, int seen, By by) {
    by.actor().require(Right.KEEP_POST);
    return add(kind, language, new MessageTemplate(kind, subject, body), seen, by);
  }

  /** Brings the shipped words back, as a new version. */
  public MessageWords reset(TextKind kind, ReadLanguage language, int seen, By by) {
    by.actor().require(Right.KEEP_POST);
    return add(kind, language, null, seen, by);
  }

  MessageTemplate inForce(TextKind kind, ReadLanguage language) {
    return newest(kind, language)
        .filter(it -> !it.isShipped())
        .map(TextVersion::template)
        .orElseGet(() -> shipped.of(kind, language));
  }

  private MessageWords add(
      TextKind kind, ReadLanguage language, MessageTemplate template, int seen, By by) {
    var version = newest(kind, language).map(TextVersion::version).orElse(0);
    if (version != seen) {
      throw Refusal.conflict("ways.text.changed", version);
    }
    em.persist(TextVersion.of(kind, language, version + 1, template, by));
    deeds.fire(PostDeed.text(kind, language, version + 1, by));
    return of(kind, language, by.actor());
  }

  private Optional<TextVersion> newest(TextKind kind, ReadLanguage language) {
    return versions(kind, language, 1).stream().findFirst();
  }

  private List<TextVersion> versions(TextKind kind, ReadLanguage language, int most) {
    return em.createQuery(VERSIONS, TextVersion.class)
        .setParameter("kind", kind)
        .setParameter("language", language)
        .setMaxResults(most)
        .getResultList();
  }
}
