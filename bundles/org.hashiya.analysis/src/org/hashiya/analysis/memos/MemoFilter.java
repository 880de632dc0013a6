// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;

/**
 * Which memos are looked for: those that fulfil all that is said.
 *
 * @param words that title, text, type or the name of what it is on hold, in any order, compared as a reader of Arabic does; empty for any
 * @param type  exactly this type, or null for any
 * @param on    on one of these kinds; null for any
 * @param free  whether memos on nothing count, where kinds are named
 * @param coder written by this coder, or null for any
 */
public record MemoFilter(String words, @Nullable String type, @Nullable Set<ElementKind> on, boolean free, @Nullable UUID coder) {

	/** Every memo. */
	public static final MemoFilter ALL = new MemoFilter("", null, null, true, null);

	/** How memos are sorted. */
	public enum Order {
		/** As the study has them: the oldest first. */
		WRITTEN,
		/** The last changed first. */
		CHANGED,
		/** By type, then as written. */
		TYPE,
		/** By what they are on: study, coders, codes …, those on nothing first, then as written. */
		TARGET,
		/** By title, or the first words where there is none, then as written. */
		TITLE,
		/** By the name of who wrote them, then as written. */
		AUTHOR
	}

	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);
	private static final Comparator<Memo> LAST_CHANGED = Comparator.comparing((Memo memo) -> memo.modified().at() instanceof Instant at ? at : Instant.MIN).reversed();

	public MemoFilter {
		on = on == null ? null : Set.copyOf(on);
	}

	/** Memos with these words. */
	public static MemoFilter words(String words) {
		return new MemoFilter(words, null, null, true, null);
	}

	/** The memos that fulfil it. */
	public List<Memo> find(Study study, Order order) {
		List<String> wanted = Arrays.stream(FOLDING.folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		List<Memo> found = new ArrayList<>(study.memos().list().stream().filter(memo -> fits(memo) && holds(study, memo, wanted)).toList());
		switch (order) {
		case WRITTEN -> {
			// they are so
		}
		case CHANGED -> found.sort(LAST_CHANGED);
		case TYPE -> found.sort(Comparator.comparing(memo -> FOLDING.folded(memo.type())));
		case TITLE -> found.sort(Comparator.comparing(memo -> FOLDING.folded(MemoActs.label(memo))));
		case AUTHOR -> found.sort(Comparator.comparing(memo -> FOLDING.folded(authorOf(study, memo))));
		case TARGET -> found.sort(Comparator.comparing(memo -> memo.target() instanceof Target target ? target.kind().ordinal() : -1));
		}
		return found;
	}

	/** The name of who wrote a memo; empty where nobody knows. */
	public static String authorOf(Study study, Memo memo) {
		UUID by = memo.created().by();
		return by != null && study.coders().get(by) instanceof Coder coder ? coder.name() : "";
	}

	/** The types that memos of a study have, each once, as first written. */
	public static List<String> types(Study study) {
		return study.memos().list().stream().map(Memo::type).filter(type -> !type.isEmpty()).distinct().toList();
	}

	/** The name of what a memo is on; of a passage or coding that of its document; empty for a free one. */
	public static String nameOf(Study study, @Nullable Target target) {
		if (target == null) {
			return "";
		}
		UUID in = target.document();
		return switch (target.kind()) {
		case CODE -> study.codebook().path(target.id());
		case DOCUMENT -> study.documents().get(target.id()) instanceof Document document ? document.name() : "";
		case PASSAGE, CODING -> in != null && study.documents().get(in) instanceof Document document ? document.name() : "";
		case CASE -> study.cases().get(target.id()) instanceof Case known ? known.name() : "";
		case CODER -> study.coders().get(target.id()) instanceof Coder coder ? coder.name() : "";
		case SET -> study.sets().get(target.id()) instanceof MemberSet set ? set.name() : "";
		case VARIABLE -> study.variables().get(target.id()) instanceof Variable variable ? variable.name() : "";
		case STUDY -> study.info().name();
		case RELATION, MEMO, QUERY, MILESTONE, FOREIGN_PART -> "";
		};
	}

	private boolean fits(Memo memo) {
		Target target = memo.target();
		Set<ElementKind> kinds = on;
		UUID by = coder;
		boolean placed = kinds == null || (target == null ? free : kinds.contains(target.kind()));
		return placed && (type == null || memo.type().equals(type)) && (by == null || by.equals(memo.created().by()));
	}

	private static boolean holds(Study study, Memo memo, List<String> wanted) {
		if (wanted.isEmpty()) {
			return true;
		}
		String all = FOLDING.folded(memo.title() + "\n" + memo.type() + "\n" + nameOf(study, memo.target()) + "\n" + memo.text());
		return wanted.stream().allMatch(all::contains);
	}
}
