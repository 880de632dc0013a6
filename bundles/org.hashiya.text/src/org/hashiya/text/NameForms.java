// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a name and its forms in texts: whole words only, whatever the case, the tashkeel, the tatweel and the hamza (see {@link FoldingRules#LOOSE}), and with what Arabic joins to it from
 * the front: و and ف, ب ل ك, and the article, alone or together (والـ فالـ بالـ كالـ للـ). These stay before what replaces the name. Immutable and thread-safe.
 */
public final class NameForms {

	/**
	 * A form that was found.
	 *
	 * @param range   the whole word or words, with what is joined to them
	 * @param changed the part of it that is replaced
	 * @param by      what replaces that part
	 */
	public record Form(TextRange range, TextRange changed, String by) {

		/** What the whole form becomes. */
		public String becomes(String text) {
			return text.substring(range.start(), changed.start()) + by + text.substring(changed.end(), range.end());
		}
	}

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);
	private static final String ARTICLE = "ال";
	private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";

	private final Pattern pattern;
	private final boolean definite;
	private final String by;

	/**
	 * Prepares for one name.
	 *
	 * @param name as a person typed it; of several words, any white space may stand between them
	 * @param by   what is to replace it
	 * @throws IllegalArgumentException if no letter or digit is left of the name
	 */
	public NameForms(String name, String by) {
		String folded = FOLDING.folded(name).strip();
		if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new IllegalArgumentException("not a name");
		}
		this.by = by;
		// للحسن has lost a letter of its article: so a name with one is looked for without it
		definite = folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 1 && Character.isLetter(folded.charAt(ARTICLE.length()));
		String core = definite ? folded.substring(ARTICLE.length()) : folded;
		List<String> words = new ArrayList<>();
		for (String word : core.split("\\s+")) {
			words.add(Pattern.quote(word));
		}
		String joined = definite ? "(?<and>[وف]?)(?<to>[بك]?ال|لل)" : "(?<and>[وف]?)(?<to>[بك]?ال|لل|[بلك]?)";
		pattern = Pattern.compile("(?<!" + LETTER + ")" + joined + "(?<name>" + String.join("\\s+", words) + ")(?!" + LETTER + ")");
	}

	/** Whether the text holds any form. */
	public boolean isIn(String text) {
		return pattern.matcher(FOLDING.folded(text)).find();
	}

	/** All forms in text order, without overlap. Costs a folding of the text. */
	public List<Form> find(String text) {
		FoldedText folded = FOLDING.fold(text);
		List<Form> forms = new ArrayList<>();
		Matcher matcher = pattern.matcher(folded.folded());
		while (matcher.find()) {
			int start = folded.sourceOf(matcher.start()).start();
			TextRange last = folded.sourceOf(matcher.end() - 1);
			int end = Graphemes.around(text, last.start(), last.end()).end();
			int to = matcher.start("to");
			int name = matcher.start("name");
			String joined = matcher.group("to");
			if (definite) { // the article is the name's own: what is before it stays
				boolean contracted = joined.startsWith("لل");
				int from = contracted || joined.length() > ARTICLE.length() ? to + 1 : to;
				forms.add(form(folded, start, from, end, contracted && by.startsWith(ARTICLE) ? "ل" + by.substring(ARTICLE.length()) : by));
			} else if (joined.equals("ل") && by.startsWith(ARTICLE)) {
				forms.add(form(folded, start, name, end, "ل" + by.substring(ARTICLE.length())));
			} else {
				forms.add(form(folded, start, name, end, by));
			}
		}
		return forms;
	}

	/** The text with every form replaced. */
	public String replaced(String text) {
		StringBuilder made = new StringBuilder();
		int at = 0;
		for (Form form : find(text)) {
			made.append(text, at, form.changed().start()).append(form.by());
			at = form.changed().end();
		}
		return made.append(text, at, text.length()).toString();
	}

	private static Form form(FoldedText folded, int start, int changedFrom, int end, String by) {
		return new Form(new TextRange(start, end), new TextRange(folded.sourceOf(changedFrom).start(), end), by);
	}
}
