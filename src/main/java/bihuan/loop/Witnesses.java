package bihuan.loop;

import bihuan.series.IssueNumber;
import java.util.List;

/** Whoever says that they have the same trouble, and reported nothing. */
public interface Witnesses {

  /** Under which they say so of an issue and of all that is handled together with it. */
  List<String> pseudonyms(IssueNumber number);
}
