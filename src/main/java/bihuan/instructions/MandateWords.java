package bihuan.instructions;

/** What the city numbers these papers by: pages know the words. */
public interface MandateWords {

  /** 乌营批〔2026〕1号. */
  String sheet(int year, int running);

  /** 〔2026〕第1次. */
  String minutes(int year, int running);
}
