// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;

/**
 * Says what a link can lead to, while it is being written: codes, documents, memos, cases and coders whose names, with the word of their kind, hold all words written so far, in any order and compared as a reader of Arabic
 * does, and passages of one document that do; those that begin so first. Takes time in proportion to the names of the study and the passages of that document.
 */
public final class MemoLinkCompletion {

	private static final int MOST = 50;
	/** How much of a passage a link shows, and a proposal. */
	private static final int SHOWN = 40;
	private static final int LISTED = 80;
	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	/**
	 * What can be written.
	 *
	 * @param label what it leads to, for the person
	 * @param kind  of what it leads to
	 * @param start where that begins of which it takes the place, in UTF-16 units
	 * @param end   where that ends, exclusive
	 * @param text  what is written there
	 */
	public record Proposal(String label, ElementKind kind, int start, int end, String text) {

		/** The text with it. */
		public String applyTo(String whole) {
			return whole.substring(0, start) + text + whole.substring(end);
		}

		/** Where the caret is then. */
		public int caret() {
			return start + text.length();
		}
	}

	private final Study study;
	private final List<String> wanted;
	private final List<Proposal> beginning = new ArrayList<>();
	private final List<Proposal> other = new ArrayList<>();
	private final int start;
	private final int end;
	private final boolean brackets;

	private MemoLinkCompletion(Study study, String written, int start, int end, boolean brackets) {
		this.study = study;
		this.start = start;
		this.end = end;
		this.brackets = brackets;
		wanted = Arrays.stream(FOLDING.folded(written).split("[\\s:]+")).filter(word -> !word.isEmpty()).toList();
	}

	/** As {@link #at(Study, String, int, UUID)}, without passages. */
	public static List<Proposal> at(Study study, String text, int caret) {
		return at(study, text, caret, null);
	}

	/**
	 * What can stand in the link that is being written where the caret is; nothing where none is.
	 *
	 * @param text  of the memo
	 * @param caret in UTF-16 units
	 * @param near  the document whose passages are proposed too, once a word of them is written; null for none. Its text is read.
	 */
	public static List<Proposal> at(Study study, String text, int caret, @Nullable UUID near) {
		int open = text.lastIndexOf("[[", caret - 1);
		String written = open < 0 ? "" : text.substring(Math.min(open + 2, caret), caret);
		if (open < 0 || open + 2 > caret || written.contains("]") || written.contains("\n") || written.contains("|")) {
			return List.of();
		}
		int end = text.startsWith("]]", caret) ? caret + 2 : caret;
		MemoLinkCompletion completion = new MemoLinkCompletion(study, written, open, end, true);
		Document document = near == null ? null : study.documents().get(near);
		completion.offerNames(true);
		if (document != null && !completion.wanted.isEmpty()) {
			completion.offerPassages(document);
		}
		return completion.offered();
	}

	/** What a memo can be on, whose name is written like what stands in a link; memos and passages are not among them. */
	public static List<Proposal> places(Study study, String written) {
		MemoLinkCompletion completion = new MemoLinkCompletion(study, written, 0, written.length(), false);
		completion.offerNames(false);
		return completion.offered();
	}

	private void offerNames(boolean memos) {
		if (!memos) {
			offerStudy();
		}
		study.codebook().list().forEach((Code code) -> offer(code, study.codebook().path(code)));
		study.documents().list().forEach((Document document) -> offer(document, document.name()));
		study.cases().list().forEach((Case each) -> offer(each, each.name()));
		study.coders().list().forEach((Coder coder) -> offer(coder, coder.name()));
		if (memos) {
			study.memos().list().forEach((Memo memo) -> offer(memo, MemoActs.label(memo)));
		}
	}

	private List<Proposal> offered() {
		beginning.addAll(other);
		return List.copyOf(beginning.subList(0, Math.min(MOST, beginning.size())));
	}

	private void offer(Element element, String name) {
		List<Proposal> list = listFor(name, element.kind().name().toLowerCase(Locale.ROOT) + ":" + name);
		if (list.size() < MOST && (list == beginning || list == other)) {
			MemoLinks.link(study, new Target(element.kind(), element.id()))
					.ifPresent(link -> list.add(new Proposal(name, element.kind(), start, end, brackets ? readable(link, element, name) : link.substring(2, link.length() - 2))));
		}
	}

	/** With the name behind a bar where the link holds an id, which says nothing to anybody. */
	private static String readable(String link, Element element, String name) {
		String shown = name.replaceAll("[\\[\\]|\n]", "").strip();
		return link.contains(element.id().toString()) && !shown.isEmpty() ? link.substring(0, link.length() - 2) + "|" + shown + "]]" : link;
	}

	/** Passages by their words, in the order of the text. */
	private void offerPassages(Document document) {
		try {
			String text = study.text(document, Progress.NONE).string();
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				String quote = text.substring(passage.start(), Math.min(passage.end(), text.length())).replaceAll("[\\[\\]|\\s]+", " ").strip();
				List<Proposal> list = quote.isEmpty() ? other : listFor(quote, "passage:" + quote);
				if (!quote.isEmpty() && list.size() < MOST && (list == beginning || list == other)) {
					String link = "[[passage:" + passage.id() + "|" + shortened(quote, SHOWN) + "]]";
					list.add(new Proposal(shortened(quote, LISTED), ElementKind.PASSAGE, start, end, link));
				}
			}
		} catch (StudyProblem problem) {
			return; // what cannot be read cannot be proposed
		}
	}

	private static String shortened(String quote, int most) {
		return quote.codePointCount(0, quote.length()) <= most ? quote : quote.substring(0, quote.offsetByCodePoints(0, most)).stripTrailing() + "…";
	}

	private void offerStudy() {
		String name = study.info().name();
		listFor(name, MemoPlace.STUDY + " " + name).add(new Proposal(name, ElementKind.STUDY, start, end, MemoPlace.STUDY));
	}

	/** Where a proposal belongs; a list that nobody looks at where it does not hold what is written. */
	private List<Proposal> listFor(String name, String searched) {
		String folded = FOLDING.folded(searched);
		if (!wanted.stream().allMatch(folded::contains)) {
			return new ArrayList<>();
		}
		String first = String.join(" ", wanted);
		String alone = FOLDING.folded(name);
		return wanted.isEmpty() || alone.startsWith(first) || alone.contains(Codebook.SEPARATOR + first) ? beginning : other;
	}
}
