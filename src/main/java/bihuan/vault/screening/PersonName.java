package bihuan.vault.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How people here speak of somebody without saying the whole name: by a part of it with a form of
 * address, by the surname alone where it is called one, or behind a word for old or young, of a
 * name in Latin letters by a word of it.
 */
final class PersonName {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,6}");
  private static final Pattern COMPOUND = Pattern.compile("^" + Giveaways.TABLE.words("compound"));
  private static final Pattern COMMON = Pattern.compile("^" + Giveaways.TABLE.words("top"));
  private static final int SHORTEST_WORD = 4;

  private PersonName() {}

  /** What to look for in a text; nothing where the name tells too little. */
  static List<Pattern> mentions(String name) {
    var bare = PlainText.bare(name);
    if (HAN.matcher(bare).matches()) {
      return List.of(Pattern.compile(String.join("|", calls(bare))));
    }
    return Stream.of(PlainText.of(name).split("[^\\p{L}]+"))
        .filter(it -> it.length() >= SHORTEST_WORD)
        .map(PersonName::word)
        .toList();
  }

  private static List<String> calls(String name) {
    var calls = new ArrayList<String>();
    IntStream.range(1, name.codePointCount(0, name.length()))
        .map(it -> name.offsetByCodePoints(0, it))
        .forEach(
            it -> {
              calls.add(name.substring(0, it) + Giveaways.TABLE.words("addressed"));
              calls.add(name.substring(it) + Giveaways.TABLE.words("addressed"));
            });
    calls.add("\u59D3" + family(name));
    surname(name)
        .forEach(
            it ->
                calls.add(
                    Giveaways.TABLE.words("called") + it + Giveaways.TABLE.words("notcalled")));
    return calls;
  }

  private static String family(String name) {
    var compound = COMPOUND.matcher(name);
    return compound.find() ? compound.group() : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static Stream<String> surname(String name) {
    return Stream.of(COMPOUND, COMMON)
        .map(it -> it.matcher(name))
        .filter(it -> it.find())
        .map(it -> it.group())
        .limit(1);
  }

  private static Pattern word(String word) {
    return Pattern.compile(
        "(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  }
}
