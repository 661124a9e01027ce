package bihuan.campaigns;

import bihuan.access.By;
import bihuan.forms.Choice;
import bihuan.forms.ChoiceList;
import bihuan.forms.Form;
import bihuan.forms.FormItem;
import bihuan.forms.ItemTerm;
import bihuan.forms.ItemText;
import bihuan.forms.ItemType;
import bihuan.forms.QuestionnaireDrafting;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A short questionnaire that tests ask: how it was, how one came, and what was wrong. */
public final class AskedForms {

  public static final String RATING = "rating";
  public static final String WAY = "way";
  public static final String WORDS = "words";
  public static final String PHOTO = "photo";

  private AskedForms() {}

  static Form form() {
    var five =
        Stream.of("5", "4", "3", "2", "1").map(it -> choice(it, "评" + it, "Rated " + it)).toList();
    var ways = List.of(choice("counter", "窗口", "Counter"), choice("online", "网上", "Online"));
    return new Form(
        "after_service",
        "1",
        Map.of("zh-CN", "办事后评价", "en", "After a service"),
        List.of("zh-CN", "en"),
        "zh-CN",
        "",
        List.of(
            asked(ItemType.ONE, RATING, "这次办事您满意吗", "How was it")
                .with(ItemTerm.LIST, "five")
                .with(ItemTerm.APPEARANCE, "rating-five")
                .with(ItemTerm.OPENS, ". <= 2"),
            asked(ItemType.ONE, WAY, "您怎么办的", "How did you do it").with(ItemTerm.LIST, "ways"),
            asked(ItemType.TEXT, WORDS, "哪里不好", "What was wrong"),
            asked(ItemType.PHOTO, PHOTO, "拍一张", "A photo")),
        Map.of("five", ChoiceList.of(five), "ways", ChoiceList.of(ways)));
  }

  private static Choice choice(String name, String zh, String en) {
    return Choice.of(name, Map.of("zh-CN", zh, "en", en));
  }

  private static FormItem asked(ItemType type, String name, String zh, String en) {
    return FormItem.of(type, name).saying(ItemText.LABEL, Map.of("zh-CN", zh, "en", en));
  }

  /** Published; answers its code. */
  static String published(QuestionnaireDrafting drafting, By by) {
    var code = drafting.take(form(), by);
    drafting.publish(code, 1, by);
    return code;
  }

  public static JsonObject answers(String rating, String way, String words) {
    var answers = Json.createObjectBuilder();
    Map.of(RATING, rating, WAY, way, WORDS, words)
        .forEach(
            (name, it) -> {
              if (!it.isEmpty()) {
                answers.add(name, it);
              }
            });
    return answers.build();
  }
}
