// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * Guesses the language that most of a text is in: by its script, and where several languages share one by their commonest words and letters. Good enough to
 * suggest; a person can correct it.
 */
public final class LanguageGuess {

	/** What is answered where nothing speaks for a language. */
	public static final String UNKNOWN = "und";

	private static final int SAMPLE = 50_000;
	/** So much is looked at for words, which are dear to find: some two thousand, of which each fifth is a common one. */
	private static final int WORD_SAMPLE = 10_000;
	private static final int SCRIPTS = 256;
	private static final int FEWEST_WORDS = 3;
	private static final Map<String, Set<String>> LATIN = Map.of(
			"en", words("the and of to in is that it was for with as on are this be have not they which"),
			"fr", words("le la les et des de du un une est dans que qui pour pas sur au par plus nous avec ce sont mais"),
			"de", words("der die das und ist nicht von mit den dem ein eine zu auf für im sich auch wir es dass wird"),
			"es", words("el la los las y de del que en un una es por con para no se su más como pero"),
			"it", words("il la gli le e di del della che in un una è per con non si sono più come anche"),
			"pt", words("o a os as e de do da que em um uma é por com para não se mais como dos das"),
			"nl", words("de het een en van is dat niet in op te zijn met voor ook er maar aan wij deze"),
			"tr", words("ve bir bu için ile de da çok daha olarak ne gibi ama sonra kadar olan var değil"));
	private static final Map<String, Set<String>> ARABIC = Map.of(
			"ar", words("في من على إلى أن التي الذي هذا هذه عن مع ما لا كان قد ولا بين كما بعد"),
			"fa", words("و در به از که این را با است برای آن یک می بود شد تا خود"),
			"ur", words("کے میں کی ہے اور سے کا کو نے پر ہیں یہ کہ تھا"));
	private static final Map<String, Set<String>> CYRILLIC = Map.of(
			"ru", words("и в не на что я с он как это по но они мы к из у за то все был"),
			"uk", words("і в не на що я з він як це по але вони ми до із та за є також був"));

	private LanguageGuess() {
	}

	/** The BCP 47 tag of the language, or {@value #UNKNOWN}. Looks at the first 50,000 characters for letters, and at 10,000 for words. */
	public static String of(String text) {
		int end = Math.min(text.length(), SAMPLE);
		int[] letters = new int[SCRIPTS];
		for (int at = 0; at < end;) {
			int codePoint = text.codePointAt(at);
			if (UCharacter.isLetter(codePoint)) {
				int script = UScript.getScript(codePoint);
				letters[script < SCRIPTS ? script : UScript.COMMON]++;
			}
			at += Character.charCount(codePoint);
		}
		letters[UScript.COMMON] = 0;
		letters[UScript.INHERITED] = 0;
		if (letters[UScript.HIRAGANA] > 0 || letters[UScript.KATAKANA] > 0) {
			letters[UScript.HIRAGANA] += letters[UScript.HAN]; // Japanese writes both
		}
		int script = UScript.COMMON;
		for (int i = 0; i < SCRIPTS; i++) {
			script = letters[i] > letters[script] ? i : script;
		}
		int words = Math.min(end, WORD_SAMPLE);
		return switch (script) {
		case UScript.LATIN -> byWords(text.substring(0, words), LATIN, UNKNOWN);
		case UScript.CYRILLIC -> byWords(text.substring(0, words), CYRILLIC, UNKNOWN);
		case UScript.ARABIC -> arabic(text.substring(0, words));
		case UScript.HEBREW -> "he";
		case UScript.GREEK -> "el";
		case UScript.HIRAGANA, UScript.KATAKANA -> "ja";
		case UScript.HAN -> "zh";
		case UScript.HANGUL -> "ko";
		case UScript.THAI -> "th";
		case UScript.ARMENIAN -> "hy";
		case UScript.GEORGIAN -> "ka";
		default -> UNKNOWN;
		};
	}

	private static String arabic(String sample) {
		boolean foreignLetters = sample.chars().anyMatch(unit -> "پچژگٹڈڑںےیک".indexOf(unit) >= 0);
		return byWords(sample, ARABIC, foreignLetters ? UNKNOWN : "ar"); // a few words without a letter of others are Arabic
	}

	/** The language with most of the common words, if it has some and clearly more than the next. */
	private static String byWords(String sample, Map<String, Set<String>> languages, String otherwise) {
		Map<String, Integer> hits = new HashMap<>();
		Words.forEach(sample, range -> {
			String word = range.in(sample).toLowerCase(Locale.ROOT);
			languages.forEach((language, common) -> {
				if (common.contains(word)) {
					hits.merge(language, 1, Integer::sum);
				}
			});
		});
		List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
		if (ranked.isEmpty() || ranked.getFirst().getValue() < FEWEST_WORDS) {
			return otherwise;
		}
		int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
		return ranked.getFirst().getValue() * 4 >= next * 5 ? ranked.getFirst().getKey() : otherwise;
	}

	private static Set<String> words(String list) {
		return new HashSet<>(Arrays.asList(list.split(" ")));
	}
}
