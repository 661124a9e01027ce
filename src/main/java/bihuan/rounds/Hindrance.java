package bihuan.rounds;

/** Why somebody is not sent somewhere. */
enum Hindrance {
  /** Their own enterprise, their own or a former unit has a part in it. */
  RECUSED,
  /** Not one of their districts. */
  ELSEWHERE,
  /** They were at that counter before. */
  KNOWN_THERE,
  /** They have as much to do as they can take. */
  FULL,
  /** Nobody of another category is left to go along. */
  SAME_CATEGORY
}
