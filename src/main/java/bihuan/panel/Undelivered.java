package bihuan.panel;

/** A message could not be given to whoever carries it. Says nothing of whom it was for. */
class Undelivered extends Exception {

  private static final long serialVersionUID = 1;

  private final MessageFault fault;

  Undelivered(MessageFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  MessageFault fault() {
    return fault;
  }
}
