// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Guesses the encoding of bytes that are no Unicode: by ICU's detector, which knows Arabic (juniversalchardet does not: it takes windows-1256 for Cyrillic), and where
 * that is unsure or against the shape of the words, by that shape: in Latin languages accented letters stand among plain ones, in Arabic, Russian, Greek or Hebrew whole
 * words consist of bytes above 127. Thai is never answered: no text of ours was ever in it, and mistaken Arabic often was.
 */
final class EncodingGuess {

	private static final int SAMPLE = 1 << 18;
	private static final int SURE = 30;
	private static final int SURE_OF_OTHERS = 50;
	/** Bytes of these multi-byte encodings must be meaningful to a high degree, because nearly everything is well-formed in them. */
	private static final int SURE_OF_MULTIBYTE = 80;
	private static final Set<String> MULTIBYTE = Set.of("Shift_JIS", "EUC-JP", "EUC-KR", "Big5", "GB18030", "ISO-2022-JP", "ISO-2022-CN", "ISO-2022-KR");
	private static final Set<String> LATIN = Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");
	private static final Set<String> OTHER = Set.of("windows-1256", "ISO-8859-6", "windows-1251", "ISO-8859-5", "KOI8-R", "windows-1253", "ISO-8859-7", "windows-1255",
			"ISO-8859-8", "ISO-8859-8-I");
	private static final String WINDOWS_ARABIC = "windows-1256";
	private static final String ISO_ARABIC = "ISO-8859-6";
	private static final Set<String> ARABIC = Set.of(WINDOWS_ARABIC, ISO_ARABIC);
	private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");
	private static final List<String> BY_SHAPE = List.of(WINDOWS_ARABIC, "windows-1251");
	private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

	private EncodingGuess() {
	}

	/** The likeliest encoding; some answer is always given. */
	static Charset of(byte[] bytes) {
		byte[] sample = telling(bytes);
		WordShape shape = WordShape.of(sample);
		CharsetDetector detector = new CharsetDetector();
		detector.setText(sample);
		boolean readsAsArabic = shape != WordShape.AMONG && lettersOnly(sample, Charset.forName(WINDOWS_ARABIC));
		for (CharsetMatch match : detector.detectAll()) { // best first
			String name = match.getName();
			if (match.getConfidence() >= enough(name, readsAsArabic) && (!LATIN.contains(name) || shape != WordShape.WHOLE) && (!OTHER.contains(name) || shape != WordShape.AMONG)) {
				Charset charset = Charset.forName(name.equals(ISO_ARABIC) && !cutsArabicWords(sample) ? WINDOWS_ARABIC : wider(name));
				if (isMeaningful(sample, charset)) {
					return charset;
				}
			}
		}
		if (shape == WordShape.WHOLE) {
			for (String name : BY_SHAPE) {
				if (lettersOnly(sample, Charset.forName(name))) {
					return Charset.forName(name);
				}
			}
		}
		return WINDOWS_LATIN;
	}

	/** How sure the detector must be. Few words in Arabic or French look like other languages to it. */
	private static int enough(String name, boolean readsAsArabic) {
		if (MULTIBYTE.contains(name)) {
			return SURE_OF_MULTIBYTE;
		}
		if (LATIN.contains(name)) {
			return WESTERN.contains(name) ? SURE : SURE_OF_OTHERS;
		}
		boolean known = OTHER.contains(name) && (!readsAsArabic || ARABIC.contains(name)); // bytes of other scripts hardly ever make Arabic words
		return known ? SURE : Integer.MAX_VALUE; // Unicode was ruled out before, EBCDIC we do not meet
	}

	/** What Windows programs write under the name of the smaller standard: the same letters, and quotes and dashes where that has control characters. */
	private static String wider(String name) {
		return switch (name) {
		case "ISO-8859-1" -> "windows-1252";
		case "ISO-8859-9" -> "windows-1254";
		case "ISO-8859-8", "ISO-8859-8-I" -> "windows-1255";
		default -> name;
		};
	}

	/** The lines that hold bytes above 127, as far as they fit: plain lines say nothing. */
	private static byte[] telling(byte[] bytes) {
		ByteArrayOutputStream sample = new ByteArrayOutputStream();
		int lineStart = 0;
		boolean tells = false;
		for (int at = 0; at <= bytes.length && sample.size() < SAMPLE; at++) {
			if (at == bytes.length || bytes[at] == '\n' || bytes[at] == '\r') {
				if (tells) {
					sample.write(bytes, lineStart, Math.min(at + 1, bytes.length) - lineStart);
				}
				lineStart = at + 1;
				tells = false;
			} else if (bytes[at] < 0) {
				tells = true;
				if (at - lineStart > SAMPLE) {
					sample.write(bytes, lineStart, at - lineStart);
					lineStart = at;
				}
			}
		}
		return sample.toByteArray();
	}

	private static boolean isMeaningful(byte[] sample, Charset charset) {
		StrictDecoding decoded = StrictDecoding.of(sample, 0, charset);
		long controls = decoded.text().chars().filter(unit -> unit >= 0x80 && unit < 0xA0).count();
		return (decoded.malformed() + controls) * 50 <= sample.length;
	}

	/**
	 * Whether accented Latin letters stand inside of Arabic words when the bytes are read as windows-1256. Bytes of ISO-8859-6 do that with nearly each waw, heh and yeh;
	 * bytes of windows-1256 read as ISO-8859-6 give other Arabic letters, so that only this way round tells the two apart.
	 */
	private static boolean cutsArabicWords(byte[] sample) {
		String text = StrictDecoding.of(sample, 0, Charset.forName(WINDOWS_ARABIC)).text();
		for (int at = 1; at < text.length(); at++) {
			if (isArabic(text.charAt(at - 1)) && isAccented(text.charAt(at)) || isAccented(text.charAt(at - 1)) && isArabic(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isArabic(char letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC && Character.isLetter(letter);
	}

	private static boolean isAccented(char letter) {
		return letter >= 0xC0 && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
	}

	/** Whether every byte above 127 is a letter, a mark or common punctuation of the encoding's own script. */
	private static boolean lettersOnly(byte[] sample, Charset charset) {
		Character.@Nullable UnicodeScript script = null;
		for (int codePoint : StrictDecoding.of(sample, 0, charset).text().codePoints().toArray()) {
			if (codePoint == 0xFFFD) {
				return false;
			}
			if (codePoint >= 0x80 && Character.isLetter(codePoint)) {
				Character.UnicodeScript found = Character.UnicodeScript.of(codePoint);
				if (script != null && script != found || found == Character.UnicodeScript.LATIN) {
					return false;
				}
				script = found;
			}
		}
		return script != null;
	}

	/** Where the bytes above 127 stand. */
	private enum WordShape {
		/** They make whole words. */
		WHOLE,
		/** They stand among plain letters. */
		AMONG,
		/** Neither clearly. */
		UNCLEAR;

		static WordShape of(byte[] sample) {
			int whole = 0;
			int among = 0;
			int high = 0;
			int plain = 0;
			for (int at = 0; at <= sample.length; at++) {
				int unit = at < sample.length ? sample[at] & 0xFF : ' ';
				if (unit >= 0xC0) { // below are mostly signs in all of these encodings
					high++;
				} else if (unit < 0x80 && Character.isLetter(unit)) {
					plain++;
				} else if (unit < 0x80) {
					if (high > 1 && plain == 0) {
						whole++;
					} else if (high > 0 && plain > high) {
						among++;
					}
					high = 0;
					plain = 0;
				}
			}
			return whole > among * 3 ? WHOLE : among > whole * 3 ? AMONG : UNCLEAR;
		}
	}
}
