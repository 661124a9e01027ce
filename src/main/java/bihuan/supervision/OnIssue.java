package bihuan.supervision;

import java.util.List;

/**
 * The papers of an issue, as one reader knows of them.
 *
 * @param papers in their order
 * @param proposable what the reader may propose by hand now
 */
public record OnIssue(List<PaperRow> papers, List<LadderStep> proposable) {}
