package bihuan.loop;

import static bihuan.evidence.Samples.upload;

import bihuan.Cast;
import bihuan.Traces;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.evidence.OfficeFiles;
import bihuan.evidence.Pdfs;
import bihuan.evidence.Pictures;
import bihuan.evidence.Samples;
import bihuan.evidence.Upload;
import bihuan.journal.JournalUpdate;
import bihuan.rounds.VisitForm;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;

/** Somebody who speaks in confidence, and whom everything about them would give away. */
final class Confider {

  static final String PASSWORD = "Demo-2026";
  static final String ACCOUNT = "wenrenkq";
  static final String NAME = "闻人静姝";
  static final String ENGLISH = "Wenren Jingshu";
  static final String PHONE = "13947312658";
  static final String ORGANISATION = "乌海市蓝鹊砂轮有限公司";

  /** They say these in the title, the fact, the wish, what they add, answer, and judge. */
  static final List<String> ONLY_IN_THE_ORIGINAL =
      List.of("琥珀窗口", "绛紫印泥", "鸢尾回执", "黛青附页", "石榴便签", "蒙CK7Q31", "91150302MA0Q7X4K2B");

  static final String PLATE = "蒙CK7Q31";
  static final String CREDIT_CODE = "91150302MA0Q7X4K2B";

  private final LocalDate today;

  Confider(Instant now) {
    today = City.day(now);
  }

  /** When they stood at the counter, to the second. */
  Instant filedAt() {
    return at(24, LocalTime.of(4, 53, 43, 123_456_000));
  }

  Instant suppliedAt() {
    return at(22, LocalTime.of(3, 41, 17, 654_321_000));
  }

  Instant at(int daysAgo, LocalTime time) {
    return today.minusDays(daysAgo).atTime(time).atZone(City.ZONE).toInstant();
  }

  static Actor account() {
    return Cast.observer(ACCOUNT);
  }

  static By at(Instant instant) {
    return account().at(instant);
  }

  static Identity identity() {
    return new Identity(ACCOUNT, NAME, PHONE, ORGANISATION, "OBSERVER");
  }

  static List<Upload> uploads() {
    return List.of(
        upload(NAME + "-蓝鹊砂轮.jpg", Pictures.photo(6)),
        upload(NAME + ".docx", OfficeFiles.docx()),
        upload(NAME + ".pdf", Pdfs.pdfBy(NAME)));
  }

  Filing filing(String draft) {
    return new Filing(
        "琥珀窗口让我补正三次",
        "我是蓝鹊砂轮的" + NAME + "，绛紫印泥不合格，车牌" + PLATE + "，代码" + CREDIT_CODE + "，电话" + PHONE,
        "请给我鸢尾回执",
        "P04",
        4,
        Kind.BLOCKAGE,
        Wuhai.HAIBOWAN,
        Source.EXPERIENCE,
        Secrecy.CONFIDENTIAL,
        draft,
        false);
  }

  /**
   * What they write down of their way, the day before they speak, without having said they come.
   */
  JournalUpdate sheet() {
    var fields = new HashMap<String, JournalUpdate.FieldValue>();
    for (var step = 1; step <= 7; step++) {
      var from = today.minusDays(25).atTime(9, step * 5);
      fields.put(step + ".started", typed(from.toString()));
      fields.put(step + ".finished", typed(from.plusMinutes(4).toString()));
    }
    fields.put("4.asked", typed("1"));
    fields.put("4.clarity", typed("1"));
    fields.put("4.counter", typed("琥珀窗口"));
    fields.put("4.words", typed("绛紫印泥不合格，石榴便签也没有。" + outburst()));
    return new JournalUpdate(
        "",
        "P04",
        1,
        Wuhai.HAIBOWAN,
        Channel.COUNTER,
        VisitForm.UNANNOUNCED,
        0,
        "phone",
        null,
        fields);
  }

  private static JournalUpdate.FieldValue typed(String value) {
    return new JournalUpdate.FieldValue(value, 1_000);
  }

  /**
   * What they say when they are asked what they think of it, whatever they were told to leave out.
   */
  static String outburst() {
    return "我是" + NAME + "，电话" + PHONE + "，乌海市蓝鹊砂轮有限公司，车牌" + PLATE + "，还要再跑一次";
  }

  /** Who it is. */
  static Traces names() {
    return new Traces().add(ACCOUNT, NAME, ENGLISH, PHONE, ORGANISATION, "蓝鹊砂轮", "闻人");
  }

  /** What they said, in their own words. */
  static Traces words() {
    return new Traces().add(ONLY_IN_THE_ORIGINAL.toArray(String[]::new));
  }

  /** What their files say of them. */
  static Traces files() {
    return new Traces().add(Samples.AUTHOR, "ns.adobe.com/xap", "Exif\0");
  }

  /** When they spoke, as the house says it. */
  Traces times() {
    return new Traces().add("04:53:43", "20:53:43", "03:41:17", "19:41:17");
  }

  /** When they spoke, as machines count. */
  Traces seconds() {
    return new Traces().add("" + filedAt().getEpochSecond(), "" + suppliedAt().getEpochSecond());
  }
}
