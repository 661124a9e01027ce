package bihuan.access.web;

import bihuan.Signs;
import bihuan.start.Networks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from: the one place that asks. What a proxy says of it is believed where
 * the operator trusts the proxy, and from nobody else: anybody can write such a header.
 */
@ApplicationScoped
public class CallerAddress {

  private static final Logger LOG = System.getLogger(CallerAddress.class.getName());
  private static final String FORWARDED = "X-Forwarded-For";
  private static final int BYTES_OF_A_HOUSEHOLD = 8;

  @Inject
  @ConfigProperty(name = "bihuan.proxy", defaultValue = "false")
  String proxies;

  private final AtomicBoolean warned = new AtomicBoolean();
  private Networks trusted;

  @PostConstruct
  void prepare() {
    trusted = Networks.read(proxies).orElseThrow();
  }

  /**
   * The address; of the sixth version the network, of which a household has one and addresses
   * without end.
   */
  public String of(HttpServletRequest request) {
    return household(farthest(request));
  }

  /**
   * Whether it comes from one of these; of what a stranger forwards nobody knows where it is from.
   */
  boolean isFrom(Networks networks, HttpServletRequest request) {
    return !isForwardedByStranger(request) && networks.hold(farthest(request));
  }

  /** From the machine itself, by whatever address it listens on. */
  boolean isFromHere(HttpServletRequest request) {
    return request.getHeader(FORWARDED) == null
        && request.getRemoteAddr().equals(request.getLocalAddr());
  }

  private String farthest(HttpServletRequest request) {
    var nearest = request.getRemoteAddr();
    if (!trusted.hold(nearest)) {
      return nearest;
    }
    var told = Collections.list(request.getHeaders(FORWARDED));
    Collections.reverse(told);
    var farthest = nearest;
    for (var it : told.stream().flatMap(CallerAddress::fromTheRight).toList()) {
      if (Networks.bytesOf(it).isEmpty()) {
        break;
      }
      farthest = it;
      if (!trusted.hold(it)) {
        break;
      }
    }
    return farthest;
  }

  /** Says once that a proxy seems to stand before the house and is not trusted. */
  void notice(HttpServletRequest request) {
    if (isForwardedByStranger(request) && warned.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "X-Forwarded-For came from {0}, which bihuan.proxy does not name: all who come by it"
              + " share one address",
          request.getRemoteAddr());
    }
  }

  private boolean isForwardedByStranger(HttpServletRequest request) {
    return request.getHeader(FORWARDED) != null && !trusted.hold(request.getRemoteAddr());
  }

  private static Stream<String> fromTheRight(String header) {
    var all = Arrays.asList(Signs.stripped(header).split("\\s*,\\s*"));
    Collections.reverse(all);
    return all.stream();
  }

  private static String household(String address) {
    var bytes = Networks.bytesOf(address).orElse(new byte[0]);
    if (bytes.length <= BYTES_OF_A_HOUSEHOLD) {
      return address;
    }
    Arrays.fill(bytes, BYTES_OF_A_HOUSEHOLD, bytes.length, (byte) 0);
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
