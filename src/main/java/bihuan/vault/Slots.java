package bihuan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which slots of the vault are about to be used, and where each account's free ones begin, so that
 * filings of one account at the same moment do not meet. Kept in memory alone: what is forgotten is
 * found again in the table.
 */
@ApplicationScoped
class Slots {

  /** More filings than are under way at any moment. */
  private static final int REMEMBERED = 4096;

  private static final SecureRandom CHANCE = new SecureRandom();

  private final Map<String, Integer> pages = new ConcurrentHashMap<>();

  private final Set<String> taken =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** No page of this account before this one is open. */
  int page(String account, VaultKey key) {
    return pages.getOrDefault(key.id() + " " + account, 0);
  }

  void remember(String account, VaultKey key, int page) {
    pages.put(key.id() + " " + account, page);
  }

  synchronized List<String> untaken(List<String> free) {
    return free.stream().filter(it -> !taken.contains(it)).toList();
  }

  /** One of these by chance, which nobody else gets; any, where all are about to be used. */
  synchronized String take(List<String> free) {
    var open = untaken(free);
    var choice = open.isEmpty() ? free : open;
    var mark = choice.get(CHANCE.nextInt(choice.size()));
    taken.add(mark);
    return mark;
  }
}
