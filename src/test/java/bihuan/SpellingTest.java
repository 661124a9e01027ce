package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  private static final String ULA = "\u963f\u62c9\u5766\u00b7\u4e4c\u62c9";

  @ParameterizedTest
  @ValueSource(
      ints = {0x2022, 0x2027, 0x30FB, 0xFF65, 0xFF0E, 0x2E, 0x2219, 0x22C5, 0x318D, 0xA78F})
  void aDotIsADotWhicheverItIs(int dot) {
    assertThat(ULA.replace("\u00b7", Character.toString(dot))).matches(it -> isUla(it));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u3000", "\u00a0", "", "\u200b", "-", " \u00b7 ", "\u2060\u00b7"})
  void aNameIsTheSameWithoutItsDotOrWithABlank(String between) {
    assertThat(ULA.replace("\u00b7", between)).matches(it -> isUla(it));
  }

  @Test
  void theTraditionalFormIsTheSimplifiedOne() {
    assertThat(
            Spelling.areAlike("\u70cf\u862d\u7570\u55ae\u4f4d", "\u4e4c\u5170\u5f02\u5355\u4f4d"))
        .isTrue();
    assertThat(Spelling.areAlike("\u5f35\u4e09", "\u5f20 \u4e09")).isTrue();
    assertThat(Spelling.areAlike("\u5f20\u4e09", "\u5f20\u56db")).isFalse();
  }

  @Test
  void lettersAreOneComposedOrNotWideOrNarrowLargeOrSmall() {
    assertThat(Spelling.areAlike("e\u0301\u7532", "\u00e9\u7532")).isTrue();
    assertThat(Spelling.areAlike("\uff21\uff4e\uff4e\uff41", "ANNA")).isTrue();
  }

  @Test
  void namesStandInTheOrderOfPinyin() {
    assertThat(
            Stream.of("\u738b", "A", "\u963f", "\u5f20", "\u674e", "\u9648", "3", "\u88f4")
                .sorted(Spelling.inOrder()))
        .containsExactly("3", "\u963f", "\u9648", "\u674e", "\u88f4", "\u738b", "\u5f20", "A");
    assertThat(Stream.of("\u7a97\u53e310", "\u7a97\u53e32").sorted(Spelling.inOrder()))
        .containsExactly("\u7a97\u53e32", "\u7a97\u53e310");
  }

  @ParameterizedTest
  @CsvSource({
    "沙,单田芳,邵", "肖,解晓东,辛", "秦,仇和,屈", "宁,区少红,潘", "宁,區少紅,潘", "越,曾国藩,张", "曾,查良镛,翟", "饶,任志强,荣",
    "余,尉迟恭,袁", "毛,万俟明,穆", "陈,邓单,丁"
  })
  void aSurnameStandsAsItIsReadAsASurname(String before, String name, String after) {
    assertThat(Stream.of(after, name, before).sorted(Spelling.ofPeopleInOrder()))
        .containsExactly(before, name, after);
  }

  @Test
  void whoeverIsReadAlikeStandsTogetherAndAGivenNameIsReadAsASign() {
    assertThat(
            Stream.of("\u8c22\u4e59", "\u89e3\u4e19", "\u8c22\u7532", "\u89e3\u7532")
                .sorted(Spelling.ofPeopleInOrder()))
        .containsExactly("\u8c22\u7532", "\u8c22\u4e59", "\u89e3\u4e19", "\u89e3\u7532");
    assertThat(Spelling.inOrder().compare("\u5355\u4f4d", "\u5927\u5385")).isPositive();
    assertThat(Spelling.inOrder().compare("\u5355\u4f4d", "\u767b\u8bb0")).isNegative();
  }

  private static boolean isUla(String name) {
    return Spelling.areAlike(name, ULA);
  }
}
