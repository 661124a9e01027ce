package bihuan.results;

/** A word, and in how many answers it stands. */
public record WordCount(String word, long answers) {}
