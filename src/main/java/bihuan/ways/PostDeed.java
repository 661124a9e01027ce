package bihuan.ways;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.mail.MessageKind;
import bihuan.mail.MessageRow;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Somebody had messages sent again, gave them up, or changed their words. */
record PostDeed(String subject, PostAct act, String by, Instant at, Map<String, String> facts)
    implements Deed {

  static PostDeed one(PostAct act, MessageRow row, By by) {
    return new PostDeed("message " + row.id(), act, by.name(), by.at(), Map.of("kind", row.kind()));
  }

  static PostDeed all(PostAct act, MessageKind kind, int count, By by) {
    return new PostDeed(
        "messages " + kind.name(),
        act,
        by.name(),
        by.at(),
        Map.of("count", Integer.toString(count)));
  }

  static PostDeed text(TextKind kind, ReadLanguage language, int version, By by) {
    return new PostDeed(
        "messages " + kind.key().substring(kind.key().lastIndexOf('.') + 1),
        PostAct.MESSAGE_TEXT_CHANGED,
        by.name(),
        by.at(),
        new TreeMap<>(Map.of("language", language.name(), "version", Integer.toString(version))));
  }

  @Override
  public String what() {
    return act.name();
  }
}
