package bihuan.reports;

/** What somebody has reported under their name: filed, accepted among them, closed among these. */
public record ReportedCount(long filed, long accepted, long closed) {}
