package bihuan.vault.screening;

/** What in a text may give its writer away. */
enum Giveaway {
  NAME,
  PHONE,
  ID_NUMBER,
  PLATE,
  ENTERPRISE,
  CREDIT_CODE,
  BANK_CARD,
  EMAIL,
  /** WeChat, QQ and the like. */
  CHAT,
  /** A time to the minute. */
  MINUTE,
  /** A day; gives away only together with a counter or a minute. */
  DATE,
  COUNTER,
  /** A floor, a room or a spot within a building. */
  FLOOR,
  CASE_NUMBER,
  ADDRESS
}
