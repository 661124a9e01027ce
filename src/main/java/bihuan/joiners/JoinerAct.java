package bihuan.joiners;

/** What somebody who joined an issue does. */
enum JoinerAct {
  JOINED,
  JOINER_WITHDREW,
  JOINER_RATED
}
