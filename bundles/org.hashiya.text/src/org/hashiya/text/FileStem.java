// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * Makes of a document's name the name of its files, without extension: one that Windows, macOS and Linux, git and a sync service all take as it is. NFC, at most
 * {@value #MAX_BYTES} bytes of UTF-8, no reserved device name, none of {@code <>:"/\|?*}, no control or invisible characters (joiners inside of the name aside), no
 * dot at the beginning, no dot or space at the end, never empty.
 */
public final class FileStem {

	/** The most bytes that a stem has in UTF-8. */
	public static final int MAX_BYTES = 100;

	private static final String FALLBACK = "document";
	private static final String FORBIDDEN = "<>:\"/\\|?*";
	/** What Windows takes for a device, whatever follows a dot. */
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\h*(\\..*)?");
	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private FileStem() {
	}

	/**
	 * A stem for a name that differs from all given ones, as every file system compares them: {@code -2}, {@code -3} … is added where it must. Costs the number of
	 * stems; who adds many documents keeps a set of {@linkplain #key keys} and asks {@link #unlike}.
	 */
	public static String among(String name, Collection<String> stems) {
		return unlike(name, stems.stream().map(FileStem::key).collect(Collectors.toSet()));
	}

	/** A stem for a name whose {@linkplain #key key} is not among the given ones. */
	public static String unlike(String name, Set<String> takenKeys) {
		String clean = Normalizer2.getNFCInstance().normalize(cleaned(Normalizer2.getNFCInstance().normalize(name)));
		String stem = shortened(clean, "");
		for (int number = 2; takenKeys.contains(key(stem)); number++) {
			stem = shortened(clean, "-" + number);
		}
		return stem;
	}

	/**
	 * Stems with the same key may be one file somewhere: it ignores case, composition, compatibility forms and invisible characters (NFKC_Casefold), which is at least
	 * what any file system ignores.
	 */
	public static String key(String stem) {
		return Normalizer2.getNFKCCasefoldInstance().normalize(stem);
	}

	private static String cleaned(String name) {
		StringBuilder clean = new StringBuilder(name.length());
		name.codePoints().forEach(codePoint -> {
			if (FORBIDDEN.indexOf(codePoint) >= 0) {
				clean.append('-');
			} else if (UCharacter.isUWhiteSpace(codePoint)) {
				if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
					clean.append(' ');
				}
			} else if (isVisible(codePoint)) {
				clean.appendCodePoint(codePoint);
			}
		});
		return clean.toString();
	}

	private static boolean isVisible(int codePoint) {
		return switch (UCharacter.getType(codePoint)) {
		case UCharacterCategory.CONTROL, UCharacterCategory.SURROGATE, UCharacterCategory.UNASSIGNED, UCharacterCategory.PRIVATE_USE -> false;
		case UCharacterCategory.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
		default -> true;
		};
	}

	/** The name, as much of it as fits, with the suffix. */
	private static String shortened(String clean, String suffix) {
		int bytes = MAX_BYTES - suffix.length();
		String base = withoutEdges(cut(withoutEdges(clean), bytes));
		if (RESERVED.matcher(base).matches()) {
			base = withoutEdges(cut("_" + base, bytes));
		}
		return (base.isEmpty() ? FALLBACK : base) + suffix;
	}

	/** Without dots and spaces at the beginning and the end, and without joiners there that join nothing. */
	private static String withoutEdges(String name) {
		int start = 0;
		int end = name.length();
		while (start < end && isEdge(name.charAt(start))) {
			start++;
		}
		while (end > start && isEdge(name.charAt(end - 1))) {
			end--;
		}
		return name.substring(start, end);
	}

	private static boolean isEdge(char unit) {
		return unit == '.' || unit == ' ' || unit == ZERO_WIDTH_JOINER || unit == ZERO_WIDTH_NON_JOINER;
	}

	/** The longest beginning that has at most so many bytes and cuts no character as people see it; no code point where one such character is longer than that. */
	private static String cut(String name, int bytes) {
		if (name.getBytes(StandardCharsets.UTF_8).length <= bytes) {
			return name;
		}
		int end = 0;
		for (int used = 0; end < name.length();) {
			int codePoint = name.codePointAt(end);
			used += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
			if (used > bytes) {
				break;
			}
			end += Character.charCount(codePoint);
		}
		BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
		clusters.setText(name);
		int whole = clusters.isBoundary(end) ? end : clusters.preceding(end);
		return name.substring(0, whole > 0 ? whole : end);
	}
}
