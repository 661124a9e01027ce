package bihuan.ways;

/** What somebody does with the outbox and the texts of messages. */
enum PostAct {
  MESSAGE_AGAIN,
  MESSAGE_GIVEN_UP,
  MESSAGE_TEXT_CHANGED
}
