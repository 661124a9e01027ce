package bihuan.loop.web;

import bihuan.loop.IssueView;
import bihuan.loop.Note;

/** A room above says whether there is occasion for a note whose matter it keeps. */
public interface NoteOccasion {

  /** True of every note that this room knows nothing of. */
  boolean isFor(Note note, IssueView issue);
}
