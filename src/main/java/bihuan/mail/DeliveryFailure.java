package bihuan.mail;

/** A message could not be given to whoever carries it. Says nothing of whom it was for. */
class DeliveryFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final MessageFault fault;

  DeliveryFailure(MessageFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  MessageFault fault() {
    return fault;
  }
}
