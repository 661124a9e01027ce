package bihuan.vault;

import bihuan.access.Actor;

/** Told by whoever keeps the issues: under which pseudonym one was filed. */
public interface IssuePseudonyms {

  /**
   * The pseudonym an issue was filed under; refuses as unknown where there is no such issue or none
   * that this reader may see.
   */
  String behind(String issue, Actor reader);

  /**
   * Refuses whoever belongs to a unit that the issue is held against: they never learn who spoke.
   */
  void requireUnbiased(String issue, Actor actor);
}
