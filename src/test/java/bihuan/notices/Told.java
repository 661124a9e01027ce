package bihuan.notices;

import bihuan.access.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What somebody was told of one thing, however much they were told of others since. */
public final class Told {

  private Told() {}

  /** Somebody is told something, as rooms do that tell. */
  public static void tell(
      Notices notices, Actor reader, NoticeType type, String subject, Instant at) {
    notices.add(Notice.to(NoticeAddress.of(reader), type, subject, "", null, at));
  }

  /** The newest first. */
  public static List<NoticeType> of(Notices notices, Actor reader, String subject) {
    var found = new ArrayList<NoticeType>();
    var page = notices.list(reader, false, "");
    add(page, subject, found);
    while (page.next() != null) {
      page = notices.list(reader, false, page.next());
      add(page, subject, found);
    }
    return found;
  }

  private static void add(NoticeList page, String subject, List<NoticeType> found) {
    page.rows().stream()
        .filter(it -> it.subject().equals(subject))
        .map(NoticeRow::type)
        .forEach(found::add);
  }
}
