package bihuan.start;

import bihuan.Signs;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses and networks that an operator has named: {@code 127.0.0.1 10.0.0.0/8 fd00::/8}. */
public record Networks(List<Network> all) {

  /** What everybody means by a machine of their own. */
  private static final String NEAR =
      "127.0.0.0/8 ::1 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fc00::/7";

  /** No name of a machine: it would be looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private record Network(byte[] address, int bits) {

    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (var it = 0; it < bits; it++) {
        var place = 0x80 >> it % 8;
        if ((address[it / 8] & place) != (other[it / 8] & place)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * {@code true} for all near ones, {@code false} for none.
   *
   * @return empty where the text names none
   */
  public static Optional<Networks> read(String text) {
    if (Signs.isMissing(text) || text.equals("false")) {
      return Optional.of(new Networks(List.of()));
    }
    var all =
        Stream.of((text.equals("true") ? NEAR : Signs.stripped(text)).split("[\\s,]+"))
            .map(Networks::network)
            .toList();
    return all.contains(Optional.<Network>empty())
        ? Optional.empty()
        : Optional.of(new Networks(all.stream().flatMap(Optional::stream).toList()));
  }

  /** The bytes of an address that is written in digits; empty for anything else. */
  public static Optional<byte[]> bytesOf(String address) {
    try {
      return LITERAL.matcher(address).matches()
          ? Optional.of(InetAddress.getByName(address).getAddress())
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  public boolean hold(String address) {
    return bytesOf(address).filter(it -> all.stream().anyMatch(each -> each.holds(it))).isPresent();
  }

  private static Optional<Network> network(String text) {
    var parts = text.split("/", 2);
    return bytesOf(parts[0]).flatMap(it -> network(it, parts.length == 1 ? "" : parts[1]));
  }

  private static Optional<Network> network(byte[] address, String bits) {
    var most = address.length * 8;
    if (bits.isEmpty()) {
      return Optional.of(new Network(address, most));
    }
    return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= most
        ? Optional.of(new Network(address, Integer.parseInt(bits)))
        : Optional.empty();
  }
}
