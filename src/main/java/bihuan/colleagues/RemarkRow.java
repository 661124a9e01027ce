package bihuan.colleagues;

import java.time.Instant;
import java.util.List;

/**
 * A note for the office alone.
 *
 * @param by the account that made it
 * @param mentioned the accounts that were told of it
 */
public record RemarkRow(String id, String by, String words, List<String> mentioned, Instant at) {}
