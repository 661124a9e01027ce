package bihuan.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever carries messages for the house, as far as its settings name them. */
@ApplicationScoped
public class Gateways {

  @Inject
  @ConfigProperty(name = "bihuan.mail.host")
  Optional<String> host;

  @Inject
  @ConfigProperty(name = "bihuan.mail.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "bihuan.mail.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "bihuan.mail.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "bihuan.mail.from")
  Optional<String> from;

  @Inject
  @ConfigProperty(name = "bihuan.mail.name")
  Optional<String> name;

  @Inject
  @ConfigProperty(name = "bihuan.sms.url")
  Optional<String> sms;

  @Inject
  @ConfigProperty(name = "bihuan.gateway.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "bihuan.robot.coordinators")
  Optional<String> coordinators;

  @Inject
  @ConfigProperty(name = "bihuan.robot.heads")
  Optional<String> heads;

  @Inject
  @ConfigProperty(name = "bihuan.robot.supervisors")
  Optional<String> supervisors;

  private Optional<MailGateway> mail;
  private Optional<HttpGateway> texts;
  private Map<RobotGroup, HttpGateway> robots;

  @PostConstruct
  void asConfigured() {
    var signature = new Signature(key.orElse(""));
    open(
        host.filter(it -> from.isPresent())
            .map(
                it ->
                    new MailGateway(
                        it,
                        port,
                        user.orElse(""),
                        password.orElse(""),
                        new Sender(from.get(), name.orElse("")))),
        sms.map(it -> new HttpGateway(it, signature)));
    var told = new EnumMap<RobotGroup, HttpGateway>(RobotGroup.class);
    coordinators.ifPresent(it -> told.put(RobotGroup.COORDINATORS, new HttpGateway(it, signature)));
    heads.ifPresent(it -> told.put(RobotGroup.HEADS, new HttpGateway(it, signature)));
    supervisors.ifPresent(it -> told.put(RobotGroup.SUPERVISORS, new HttpGateway(it, signature)));
    tell(told);
  }

  void open(Optional<MailGateway> mail, Optional<HttpGateway> texts) {
    this.mail = mail;
    this.texts = texts;
  }

  void tell(Map<RobotGroup, HttpGateway> robots) {
    this.robots = Map.copyOf(robots);
  }

  /** The house itself sends what goes this way; else people do. */
  public boolean carry(MessageChannel channel) {
    return switch (channel) {
      case MAIL -> mail.isPresent();
      case SMS -> texts.isPresent();
      case ROBOT -> !robots.isEmpty();
    };
  }

  /** A robot tells this group. */
  public boolean tell(RobotGroup group) {
    return robots.containsKey(group);
  }

  /** The house sends somebody something this way or that. */
  public boolean carryAny() {
    return mail.isPresent() || texts.isPresent();
  }

  /**
   * Whoever shares the key with the house said this body about now; nobody where there is no key.
   */
  public boolean isSigned(String timestamp, String signature, String body, Instant now) {
    return new Signature(key.orElse("")).isOf(timestamp, signature, body, now);
  }

  /** Gives it to whoever carries it; takes half a minute at most. */
  void send(long id, OutgoingMessage message, Instant at) throws DeliveryFailure {
    switch (message.channel()) {
      case MAIL -> mail.orElseThrow(Gateways::notSetUp).send(id, message);
      case SMS -> texts.orElseThrow(Gateways::notSetUp).sendText(id, message, at);
      case ROBOT -> {
        var robot = robots.get(RobotGroup.valueOf(message.address()));
        Optional.ofNullable(robot).orElseThrow(Gateways::notSetUp).tell(id, message, at);
      }
    }
  }

  private static DeliveryFailure notSetUp() {
    return new DeliveryFailure(MessageFault.NOT_SET_UP);
  }
}
