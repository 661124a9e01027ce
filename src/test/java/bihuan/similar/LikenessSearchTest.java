package bihuan.similar;

import static bihuan.similar.Reason.SAME_CAUSE;
import static bihuan.similar.Reason.SAME_PROCESS;
import static bihuan.similar.Reason.SAME_STEP;
import static bihuan.similar.Reason.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessSearchTest {

  @TempDir Path folder;

  private Index index;

  @BeforeEach
  void open() {
    index = Index.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "办营业执照时窗口非要纸质的租房合同复印件，系统里明明能查到,柜台的办事员让我交租赁合同影印件才给办执照",
    "企业注销清税证明开了三次都被税务打回，理由每次不同,公司想注销，清税材料反复被驳回，每回说法都不一样",
    "网上申报总是超时报错，材料传到一半就要重新来,在线提交资料时平台卡顿，上传到一半又得从头再传",
    "审批超过承诺期限十天还没有结果，打电话没人接,说好的期限早过了，批准迟迟不下来，热线也没有人接",
    "中介机构收评估费用太高而且必须用指定的那一家,评估只能找指定的中介，交钱还特别贵"
  })
  void theSameTroubleInOtherWordsIsFoundAmongTwoHundredOthers(String told, String asked) {
    amongTwoHundredOthers();
    put("2026-009001", told, told);

    for (var scope : Scope.values()) {
      var alike = like(words(asked), scope);
      assertThat(alike).isNotEmpty();
      assertThat(alike.get(0).number()).isEqualTo("2026-009001");
      assertThat(alike.get(0).why()).containsExactly(WORDS);
    }
  }

  @Test
  void whatHasNothingInCommonIsNotAlike() {
    amongTwoHundredOthers();
    assertThat(like(words("婚姻登记预约不到周末的名额"), Scope.OFFICE)).isEmpty();
  }

  @Test
  void whatOnlyAnOriginalSaysIsNeverFoundByOthers() {
    put("2026-009001", "收件员王某某索要好处费，我是鼎盛砂石料厂的", "办理过程中存在不规范收取费用的情况");
    put("2026-009002", "鼎盛砂石料厂的车辆年检被刁难", "");

    assertThat(like(words("鼎盛砂石料厂索要好处费"), Scope.OFFICE))
        .extracting(Likeness::number)
        .contains("2026-009001", "2026-009002");
    assertThat(like(words("鼎盛砂石料厂 王某某 索要好处费 刁难"), Scope.REVIEWED))
        .extracting(Likeness::number)
        .doesNotContain("2026-009001", "2026-009002");
    assertThat(find("鼎盛", Scope.OFFICE)).hasSize(2);
    assertThat(find("鼎盛", Scope.REVIEWED)).isEmpty();
    assertThat(find("2026-009002", Scope.OFFICE)).containsExactly("2026-009002");
    assertThat(find("2026-009002", Scope.REVIEWED)).isEmpty();
  }

  @Test
  void anOriginalDoesNotTintWhatOthersSee() {
    amongTwoHundredOthers();
    var asked = new LikenessQuery("P1", 2, "C1", "办理过程收取费用不规范", "");
    put("2026-009001", "", "办理过程中存在不规范收取费用的情况");
    var before = like(asked, Scope.REVIEWED);

    for (var i = 0; i < 50; i++) {
      put("2026-0091%02d".formatted(i), "办理过程收取费用不规范，我是鼎盛砂石料厂的", "");
    }
    put("2026-009001", "办理过程收取费用不规范，办理过程收取费用不规范", "办理过程中存在不规范收取费用的情况");

    assertThat(like(asked, Scope.REVIEWED)).isEqualTo(before);
  }

  @Test
  void anIssueIsFoundByOthersOnceItsWordsAreReviewed() {
    put("2026-009001", "评估费收得离谱", "");
    assertThat(like(words("评估收费高"), Scope.REVIEWED)).isEmpty();

    put("2026-009001", "评估费收得离谱", "评估环节收费偏高");
    assertThat(like(words("评估收费高"), Scope.REVIEWED))
        .extracting(Likeness::number)
        .containsExactly("2026-009001");
  }

  @Test
  void processStepAndCauseEachAddTheirWeight() {
    index.rebuild(
        Stream.of(
            known("1", "P1", 2, "C1", "租赁合同"),
            known("2", "P1", 2, "C9", "租赁合同"),
            known("3", "P1", 3, "C1", "租赁合同"),
            known("4", "P1", 3, "C9", "租赁合同"),
            known("5", "P2", 2, "C1", "租赁合同")),
        Instant.EPOCH);

    var alike = like(new LikenessQuery("P1", 2, "C1", "", ""), Scope.OFFICE);

    assertThat(alike)
        .containsExactly(
            new Likeness("1", 0.5, Set.of(SAME_PROCESS, SAME_STEP, SAME_CAUSE)),
            new Likeness("3", 0.35, Set.of(SAME_PROCESS, SAME_CAUSE)),
            new Likeness("2", 0.35, Set.of(SAME_PROCESS, SAME_STEP)));
  }

  @Test
  void theVerySameIsAsAlikeAsCanBe() {
    index.put(known("2026-009001", "P1", 2, "C1", "清税证明被打回三次"));

    assertThat(like(new LikenessQuery("P1", 2, "C1", "清税证明被打回三次", ""), Scope.REVIEWED).get(0))
        .isEqualTo(new Likeness("2026-009001", 1, EnumSet.allOf(Reason.class)));
  }

  @Test
  void anIssueDoesNotResembleItself() {
    put("2026-009001", "清税证明被打回三次", "清税证明被打回三次");

    assertThat(like(new LikenessQuery("", 0, "", "清税证明被打回三次", "2026-009001"), Scope.OFFICE))
        .isEmpty();
  }

  @Test
  void amongEquallyAlikeTheOpenOneComesFirstThenTheLatestClosed() {
    index.rebuild(
        Stream.of(
            closed("1", LocalDate.of(2026, 1, 5)),
            closed("2", LocalDate.of(2026, 3, 5)),
            known("3", "P1", 1, "", "清税证明")),
        Instant.EPOCH);

    assertThat(like(new LikenessQuery("P1", 1, "", "", ""), Scope.OFFICE))
        .extracting(Likeness::number)
        .containsExactly("3", "2", "1");
  }

  @Test
  void nothingAskedIsNothingFound() {
    assertThat(like(words(" "), Scope.OFFICE)).isEmpty();
    assertThat(find("", Scope.OFFICE)).isEmpty();
    assertThat(find("的", Scope.OFFICE)).isEmpty();
  }

  @Test
  void theSearchBoxTakesWordsCodesAndNumbers() {
    amongTwoHundredOthers();
    put("2026-009001", "报错代码 ERR-4031，表单 D05 提交不了", "系统报错，提交不了");

    assertThat(find("err-4031", Scope.OFFICE)).containsExactly("2026-009001");
    assertThat(find("D05 提交", Scope.OFFICE)).containsExactly("2026-009001");
    assertThat(find("D05 饮水机", Scope.OFFICE)).isEmpty();
    assertThat(find("d05", Scope.OFFICE)).containsExactly("2026-009001");
    assertThat(find("2026-0090", Scope.OFFICE)).containsExactly("2026-009001");
    assertThat(find("饮水机", Scope.REVIEWED)).hasSize(10);
    assertThat(find("饮水机 公积金", Scope.REVIEWED)).hasSize(1);
    assertThat(find("!!! \"( AND OR *", Scope.OFFICE)).isEmpty();
  }

  private void amongTwoHundredOthers() {
    index.rebuild(Sentences.reviewed(), Instant.EPOCH);
  }

  @Test
  void thePublicFindsNothingButWhatWasClearedAndInThoseWordsAlone() {
    index.put(new IndexedIssue("2026-009001", "P0", 0, "", false, null, "鼎盛被刁难", "窗口刁难", ""));
    index.put(
        new IndexedIssue("2026-009002", "P0", 0, "", false, null, "鼎盛砂石料厂", "三号窗口刁难", "窗口一次告知"));

    for (var words : List.of("鼎盛", "三号窗口刁难")) {
      assertThat(find(words, Scope.PUBLIC)).isEmpty();
      assertThat(like(words(words), Scope.PUBLIC)).isEmpty();
    }
    assertThat(find("一次告知", Scope.PUBLIC)).containsExactly("2026-009002");
    assertThat(like(new LikenessQuery("P0", 0, "", "一次告知", ""), Scope.PUBLIC)).hasSize(1);
  }

  private void put(String number, String original, String outgoing) {
    index.put(new IndexedIssue(number, "P0", 0, "", true, null, original, outgoing, outgoing));
  }

  private static IndexedIssue known(
      String number, String process, int step, String cause, String words) {
    return new IndexedIssue(number, process, step, cause, true, null, words, words, "");
  }

  private static IndexedIssue closed(String number, LocalDate on) {
    return new IndexedIssue(number, "P1", 1, "", false, on, "清税证明", "清税证明", "");
  }

  private static LikenessQuery words(String words) {
    return new LikenessQuery("", 0, "", words, "");
  }

  private List<Likeness> like(LikenessQuery asked, Scope scope) {
    return index.read(new LikenessSearch(asked, scope, 10));
  }

  private List<String> find(String words, Scope scope) {
    return index.read(new WordSearch(words, scope, 20));
  }
}
