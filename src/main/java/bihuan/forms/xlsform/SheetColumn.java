package bihuan.forms.xlsform;

import bihuan.forms.ItemTerm;
import bihuan.forms.ItemText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column of the sheet of questions, by all the names that authors have for it. */
enum SheetColumn {
  TYPE(null, null, "type", "command"),
  NAME(null, null, "name", "tag", "value"),
  LABEL(ItemText.LABEL, null, "label", "caption"),
  HINT(ItemText.HINT, null, "hint"),
  GUIDANCE(ItemText.GUIDANCE, null, "guidance_hint"),
  REQUIRED(null, ItemTerm.REQUIRED, "required", "bind::required"),
  REQUIRED_MESSAGE(
      ItemText.REQUIRED_MESSAGE,
      null,
      "required_message",
      "requiredmsg",
      "jr:requiredmsg",
      "bind::jr:requiredmsg"),
  RELEVANT(null, ItemTerm.RELEVANT, "relevant", "relevance", "skip", "bind::relevant"),
  CONSTRAINT(null, ItemTerm.CONSTRAINT, "constraint", "bind::constraint"),
  CONSTRAINT_MESSAGE(
      ItemText.CONSTRAINT_MESSAGE,
      null,
      "constraint_message",
      "constraint_msg",
      "constraining_message",
      "constraintmsg",
      "jr:constraintmsg",
      "bind::jr:constraintmsg"),
  CALCULATION(
      null,
      ItemTerm.CALCULATION,
      "calculation",
      "calculate",
      "bind::calculate",
      "bind::calculation"),
  DEFAULT(null, ItemTerm.DEFAULT, "default"),
  READ_ONLY(null, ItemTerm.READ_ONLY, "read_only", "readonly", "bind::readonly", "bind::read_only"),
  APPEARANCE(null, ItemTerm.APPEARANCE, "appearance", "control::appearance", "body::appearance"),
  PARAMETERS(null, null, "parameters"),
  FILTER(null, ItemTerm.FILTER, "choice_filter"),
  COUNT(
      null,
      ItemTerm.COUNT,
      "repeat_count",
      "count",
      "jr:count",
      "control::jr:count",
      "body::jr:count"),
  TRIGGER(null, ItemTerm.TRIGGER, "trigger"),
  OPENS(null, ItemTerm.OPENS, "bihuan::opens"),
  NOTIFIES(null, ItemTerm.NOTIFIES, "bihuan::notifies"),
  LISTED(
      null,
      null,
      "select_from_list_name",
      "list_name",
      "kobo--matrix_list",
      "kobo--score-choices",
      "kobo--rank-items"),
  DISABLED(null, null, "disabled");

  private static final Map<String, SheetColumn> BY_NAME = byName();

  /** Known to the standard or to other tools, and without effect here. */
  private static final Set<String> FOR_OTHERS =
      Set.of(
          "image",
          "big-image",
          "audio",
          "video",
          "save_to",
          "autoplay",
          "rows",
          "query",
          "sms_field",
          "sms_option",
          "sms_separator",
          "sms_allow_media",
          "sms_date_format",
          "sms_datetime_format",
          "sms_response",
          "compact_tag",
          "noapperrorstring",
          "no_app_error_string",
          "intent",
          "hxl",
          "tags",
          "$kuid",
          "$autoname",
          "$xpath",
          "$qpath",
          "kobo--rank-constraint-message",
          "kobo--locking-profile",
          "response_note",
          "publishable",
          "minimum_seconds");

  private static final List<String> FOR_OTHERS_WITH =
      List.of("media", "bind", "body", "control", "instance", "esri");

  private final ItemText text;
  private final ItemTerm term;
  private final List<String> names;

  SheetColumn(ItemText text, ItemTerm term, String... names) {
    this.text = text;
    this.term = term;
    this.names = List.of(names);
  }

  static Optional<SheetColumn> named(String name) {
    return Optional.ofNullable(BY_NAME.getOrDefault(name, BY_NAME.get(name.replace('-', '_'))));
  }

  /** Asks for something that a form of this house has not, and keeps for its sheet. */
  static boolean isForOthers(String name) {
    return named(name).isEmpty()
        && (FOR_OTHERS.contains(name) || FOR_OTHERS_WITH.contains(name.replaceFirst("::.*", "")));
  }

  Optional<ItemText> text() {
    return Optional.ofNullable(text);
  }

  Optional<ItemTerm> term() {
    return Optional.ofNullable(term);
  }

  /** As it is written in a heading. */
  String head() {
    return names.get(0);
  }

  private static Map<String, SheetColumn> byName() {
    var all = new HashMap<String, SheetColumn>();
    for (var column : values()) {
      column.names.forEach(it -> all.put(it, column));
    }
    return Map.copyOf(all);
  }
}
