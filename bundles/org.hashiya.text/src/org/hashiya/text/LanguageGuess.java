// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
	/** So much is looked at for words, which are dear to find: some hundreds, of which each fifth is a common one. */
	private static final int WORD_SAMPLE = 2_500;
	private static final int SCRIPTS = 256;
	private static final int[] NONE = {};
	private static final int FEWEST_WORDS = 3;
	private static final Family LATIN = new Family(Map.of(
			"en", words("the and of to in is that it was for with as on are this be have not they which"),
			"fr", words("le la les et des de du un une est dans que qui pour pas sur au par plus nous avec ce sont mais"),
			"de", words("der die das und ist nicht von mit den dem ein eine zu auf für im sich auch wir es dass wird"),
			"es", words("el la los las y de del que en un una es por con para no se su más como pero"),
			"it", words("il la gli le e di del della che in un una è per con non si sono più come anche"),
			"pt", words("o a os as e de do da que em um uma é por com para não se mais como dos das"),
			"nl", words("de het een en van is dat niet in op te zijn met voor ook er maar aan wij deze"),
			"tr", words("ve bir bu için ile de da çok daha olarak ne gibi ama sonra kadar olan var değil")));
	private static final Family ARABIC = new Family(Map.of(
			"ar", words("في من على إلى أن التي الذي هذا هذه عن مع ما لا كان قد ولا بين كما بعد"),
			"fa", words("و در به از که این را با است برای آن یک می بود شد تا خود"),
			"ur", words("کے میں کی ہے اور سے کا کو نے پر ہیں یہ کہ تھا")));
	private static final Family CYRILLIC = new Family(Map.of(
			"ru", words("и в не на что я с он как это по но они мы к из у за то все был"),
			"uk", words("і в не на що я з він як це по але вони ми до із та за є також був")));

	/** Languages that share a script, and which of them each common word speaks for. */
	private static final class Family {
		private final List<String> languages;
		private final Map<String, int[]> speaksFor = new HashMap<>();

		Family(Map<String, Set<String>> words) {
			languages = words.keySet().stream().sorted().toList();
			for (int i = 0; i < languages.size(); i++) {
				for (String word : Objects.requireNonNull(words.get(languages.get(i)))) {
					int[] before = speaksFor.getOrDefault(word, new int[0]);
					int[] now = Arrays.copyOf(before, before.length + 1);
					now[before.length] = i;
					speaksFor.put(word, now);
				}
			}
		}
	}

	/** The script of each letter of the BMP, as ICU numbers them; 0 for what is no letter. To ask ICU for each character of a text would take longer than to count its words. */
	private static final class Letters {
		private static final byte[] SCRIPT = new byte[Character.MAX_VALUE + 1];

		static {
			for (int unit = 0; unit < SCRIPT.length; unit++) {
				SCRIPT[unit] = (byte) script(unit);
			}
		}

		static int script(int codePoint) {
			int script = UCharacter.isLetter(codePoint) ? UScript.getScript(codePoint) : UScript.COMMON;
			return script < SCRIPTS ? script : UScript.COMMON;
		}
	}

	private LanguageGuess() {
	}

	/** The BCP 47 tag of the language, or {@value #UNKNOWN}. Looks at the first 50,000 characters for letters, and at 2,500 for words. */
	public static String of(String text) {
		int end = Math.min(text.length(), SAMPLE);
		int[] letters = new int[SCRIPTS];
		for (int at = 0; at < end; at++) {
			char unit = text.charAt(at);
			if (Character.isSurrogate(unit)) {
				int codePoint = text.codePointAt(at);
				at += Character.charCount(codePoint) - 1;
				letters[Letters.script(codePoint)]++;
			} else {
				letters[Letters.SCRIPT[unit] & 0xFF]++;
			}
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
	private static String byWords(String sample, Family family, String otherwise) {
		int[] hits = new int[family.languages.size()];
		Words.forEach(sample, range -> {
			for (int language : family.speaksFor.getOrDefault(range.in(sample).toLowerCase(Locale.ROOT), NONE)) {
				hits[language]++;
			}
		});
		int best = 0;
		for (int i = 1; i < hits.length; i++) {
			best = hits[i] > hits[best] ? i : best;
		}
		int next = 0;
		for (int i = 0; i < hits.length; i++) {
			next = i != best && hits[i] > next ? hits[i] : next;
		}
		return hits[best] >= FEWEST_WORDS && hits[best] * 4 >= next * 5 ? family.languages.get(best) : otherwise;
	}

	private static Set<String> words(String list) {
		return new HashSet<>(Arrays.asList(list.split(" ")));
	}
}
