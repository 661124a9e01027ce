package bihuan.similar;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two hundred things that went wrong, each about something else than the ones the tests ask for.
 */
final class Sentences {

  private static final List<String> PLACES =
      List.of(
          "海勃湾区政务大厅",
          "乌达区便民点",
          "海南区税务厅",
          "不动产登记中心",
          "公积金管理部",
          "医保经办处",
          "人社服务站",
          "公安户籍室",
          "交通运输综合窗口",
          "市场监管所");

  private static final List<String> TROUBLES =
      List.of(
          "停车位太少，开车转了半小时才找到地方停",
          "饮水机坏了一周，老人口渴没处喝",
          "空调不制冷，大厅里闷热难受",
          "指路牌字太小，老年人看不清楼层",
          "卫生间没有扶手，轮椅进出困难",
          "叫号屏不亮，大家不知道轮到谁",
          "水电报装图纸被要求改了三版",
          "用水过户必须房东本人到场",
          "社保关系转移两个月没有结果",
          "护照照片拍了五遍都说不合格",
          "残疾证换发要到区里跑",
          "出租车年审排到下周",
          "道路运输证补办没人受理",
          "消防验收现场来的人不懂规范",
          "环评公示期写错日期",
          "招投标保证金退得太慢",
          "税票领用额度突然降低",
          "跨省医保报销票据被弄丢",
          "公积金贷款额度算法讲不清",
          "食品经营许可现场核查改期");

  private Sentences() {}

  static Stream<IndexedIssue> unrelated() {
    return IntStream.range(0, 200)
        .mapToObj(
            it ->
                known(
                    it,
                    PLACES.get(it % PLACES.size()) + "：" + TROUBLES.get(it / PLACES.size()),
                    ""));
  }

  static Stream<IndexedIssue> reviewed() {
    return unrelated()
        .map(
            it ->
                new IndexedIssue(
                    it.number(),
                    it.process(),
                    it.step(),
                    it.cause(),
                    true,
                    null,
                    it.original(),
                    it.original(),
                    it.original()));
  }

  private static IndexedIssue known(int place, String original, String outgoing) {
    var number = "2026-%06d".formatted(place + 1);
    return new IndexedIssue(
        number,
        "P" + place % 7,
        1 + place % 3,
        "C" + place % 5,
        true,
        null,
        original,
        outgoing,
        "");
  }
}
