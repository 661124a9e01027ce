package bihuan.panel;

/** What a member of the panel knows about or cares for. */
public enum Interest {
  STARTING_UP,
  CONSTRUCTION,
  PROPERTY,
  TAX,
  UTILITIES,
  FINANCE,
  PROCUREMENT,
  LABOUR,
  TRADE,
  INSPECTION,
  JUSTICE,
  INNOVATION,
  DIGITAL
}
