package bihuan.lessons;

import java.util.List;

/** A lesson on the issue that it comes from, with what each unit answered. */
public record LessonRow(String title, String lesson, List<ReplyRow> replies) {}
