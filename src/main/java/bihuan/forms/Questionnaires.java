package bihuan.forms;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All questionnaires with their editions. */
@ApplicationScoped
@Transactional
public class Questionnaires {

  /** Rows of one page. */
  public static final int PAGE = 50;

  /** The newest edition of each; a draft is always the newest. */
  private static final String ALL =
      """
      select e from QuestionnaireEdition e join fetch e.questionnaire q
      where e.number = (select max(o.number) from QuestionnaireEdition o where o.questionnaire = q)
      and q.code > :after
      order by q.code
      """;

  private static final String OF_ONE =
      """
      select e from QuestionnaireEdition e join fetch e.questionnaire q
      where q.code = :code
      order by e.number desc
      """;

  private static final String PUBLISHED =
      """
      select e from QuestionnaireEdition e join fetch e.questionnaire q
      where q.code = :code and e.state = bihuan.forms.EditionState.PUBLISHED
      order by e.number desc
      """;

  private static final String BY_CODE = "select q from Questionnaire q where q.code = :code";

  @PersistenceContext EntityManager em;

  /**
   * By code.
   *
   * @param after where the page before ended; empty for the first
   */
  public Page<QuestionnaireRow> all(String after) {
    var from = Cursor.read(after).map(it -> it.text(0)).orElse("");
    var found =
        em.createQuery(ALL, QuestionnaireEdition.class)
            .setParameter("after", from)
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(QuestionnaireEdition::row)
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.code()));
  }

  /** Refused (404) where there is none of this code. */
  public QuestionnaireView get(String code) {
    var editions = editions(code);
    if (editions.isEmpty()) {
      throw unknown(code);
    }
    return new QuestionnaireView(
        editions.get(0).row(), editions.stream().map(QuestionnaireEdition::head).toList());
  }

  /** What is asked now: the newest published edition. */
  public Optional<FormEdition> published(String code) {
    return em.createQuery(PUBLISHED, QuestionnaireEdition.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(QuestionnaireEdition::whole);
  }

  /** The edition of this id, whatever became of it since. */
  public Optional<FormEdition> edition(String id) {
    return Ids.read(id)
        .map(it -> em.find(QuestionnaireEdition.class, it))
        .map(QuestionnaireEdition::whole);
  }

  /** Refused (404) where there is none. */
  public FormEdition edition(String code, int number) {
    return find(code, number).whole();
  }

  /** Every question there ever was in a published edition, by its name. */
  public List<QuestionAcross> questions(String code) {
    var editions =
        editions(code).stream().filter(it -> !it.isDraft()).map(QuestionnaireEdition::whole);
    return QuestionAcross.of(editions.toList());
  }

  boolean isEmpty() {
    return em.createQuery("select count(q) from Questionnaire q", Long.class).getSingleResult()
        == 0;
  }

  /** This code, or the next that nobody has. */
  String free(String wanted) {
    var code = wanted.toLowerCase(Locale.ROOT);
    var free = code;
    for (var number = 2; !byCode(free).isEmpty(); number++) {
      free = code + "_" + number;
    }
    return free;
  }

  /** Nobody else changes its editions before this transaction ends. */
  Questionnaire toChange(String code) {
    var found =
        em.createQuery(BY_CODE, Questionnaire.class)
            .setParameter("code", code)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return found.stream().findFirst().orElseThrow(() -> unknown(code));
  }

  QuestionnaireEdition newest(String code) {
    return editions(code).stream().findFirst().orElseThrow(() -> unknown(code));
  }

  QuestionnaireEdition find(String code, int number) {
    return editions(code).stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("forms.unknownEdition", code, number));
  }

  void add(Questionnaire questionnaire) {
    em.persist(questionnaire);
  }

  void add(QuestionnaireEdition edition) {
    em.persist(edition);
  }

  void remove(QuestionnaireEdition edition) {
    em.remove(edition);
  }

  void remove(Questionnaire questionnaire) {
    em.remove(questionnaire);
  }

  private List<Questionnaire> byCode(String code) {
    return em.createQuery(BY_CODE, Questionnaire.class).setParameter("code", code).getResultList();
  }

  private List<QuestionnaireEdition> editions(String code) {
    return code == null
        ? List.of()
        : em.createQuery(OF_ONE, QuestionnaireEdition.class)
            .setParameter("code", code)
            .getResultList();
  }

  private static Refusal unknown(String code) {
    return Refusal.unknown("forms.unknownQuestionnaire", code);
  }
}
