package bihuan.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  @ConfigProperty(name = "bihuan.sms.url")
  Optional<String> url;

  private Optional<MailGateway> mail;
  private Optional<SmsGateway> sms;

  @PostConstruct
  void asConfigured() {
    open(
        host.filter(it -> from.isPresent())
            .map(it -> new MailGateway(it, port, user.orElse(""), password.orElse(""), from.get())),
        url.map(SmsGateway::new));
  }

  void open(Optional<MailGateway> mail, Optional<SmsGateway> sms) {
    this.mail = mail;
    this.sms = sms;
  }

  /** The house itself sends what goes this way; else people do. */
  public boolean carry(MessageChannel channel) {
    return switch (channel) {
      case MAIL -> mail.isPresent();
      case SMS -> sms.isPresent();
    };
  }

  /** The house sends something this way or that. */
  public boolean carryAny() {
    return mail.isPresent() || sms.isPresent();
  }

  /** Gives it to whoever carries it; takes half a minute at most. */
  void send(OutgoingMessage message) throws DeliveryFailure {
    if (!carry(message.channel())) {
      throw new DeliveryFailure(MessageFault.NOT_SET_UP);
    }
    if (message.channel() == MessageChannel.MAIL) {
      mail.get().send(message);
    } else {
      sms.get().send(message);
    }
  }
}
