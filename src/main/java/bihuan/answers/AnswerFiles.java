package bihuan.answers;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Files that go with an answer: kept and taken back while it is the unit's turn to write. */
@ApplicationScoped
@Transactional
public class AnswerFiles {

  @Inject Evidence evidence;

  /** By whoever may answer now. */
  public FileRow keep(Asked asked, Upload upload, Purpose purpose, By officer) {
    requireToAnswer(asked, officer);
    return evidence.keep(upload, asked.subject(), purpose, asked.turnBegan(), officer);
  }

  /** By whoever kept it, while the answer is still to be written. */
  public void forget(Asked asked, String file, By officer) {
    requireToAnswer(asked, officer);
    if (ofThisTurn(asked).stream().noneMatch(it -> it.id().equals(file))) {
      throw Refusal.conflict("answers.filesStay");
    }
    evidence.forget(asked.subject(), file, officer);
  }

  private static void requireToAnswer(Asked asked, By officer) {
    asked.requireUnits(officer, Role.CASE_HANDLER);
    if (!asked.isToAnswer()) {
      throw Refusal.conflict("answers.filesStay");
    }
  }

  /** Those that may still be taken back. */
  public List<FileRow> ofThisTurn(Asked asked) {
    return evidence.of(asked.subject()).stream()
        .filter(it -> !it.at().isBefore(asked.turnBegan()))
        .toList();
  }

  public List<FileRow> copies(Asked asked) {
    return evidence.copiesOf(asked.subject());
  }

  /**
   * The cleaned copy, or its small picture.
   *
   * @param shown the files that the reader sees
   */
  public FileCopy open(List<FileRow> shown, String file, CopyKind kind) {
    if (kind == CopyKind.ORIGINAL || shown.stream().noneMatch(it -> it.id().equals(file))) {
      throw Refusal.unknown("loop.unknownFile");
    }
    return evidence.open(file, kind);
  }
}
