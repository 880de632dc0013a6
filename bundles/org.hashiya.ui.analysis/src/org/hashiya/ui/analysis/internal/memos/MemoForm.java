// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoPlace;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.MemoLinkSource;

import com.ibm.icu.text.MessageFormat;

/**
 * What a person begins with who writes or changes a memo.
 *
 * @param links  where names are proposed from and looked up: in the study as it is by then, as the person sees it
 * @param before what is there; with empty fields for a new memo
 * @param fixed  what it is on, in words, where that cannot be changed; null where it can
 * @param types  that are offered; any other can be written
 * @param there  how many memos are on it already; zero where that is not asked
 */
public record MemoForm(MemoLinkSource links, Written before, @Nullable String fixed, List<String> types, int there) {

	/**
	 * What a person wrote.
	 *
	 * @param on what the memo is on, see {@link MemoPlace}; empty where it is on nothing, or where that was not asked
	 */
	public record Written(String on, String type, String title, String text) {

		static final Written NOTHING = new Written("", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	public MemoForm {
		types = List.copyOf(types);
	}

	/** For a new memo on anything or nothing. */
	static MemoForm create(MemoLinkSource links) {
		return new MemoForm(links, Written.NOTHING, null, types(links.study().get()), 0);
	}

	/** For a new memo on each of some passages. */
	public static MemoForm onPassages(MemoLinkSource links, int count) {
		return new MemoForm(links, Written.NOTHING, MessageFormat.format(Messages.onPassages, count), types(links.study().get()), 0);
	}

	/** For a new memo on something. */
	public static MemoForm on(MemoLinkSource links, Target target) {
		Study study = links.study().get();
		int there = (int) study.memos().list().stream().filter(memo -> memo.target() instanceof Target other && other.equals(target)).count();
		return new MemoForm(links.near(target), Written.NOTHING, MemoRow.on(study, target), types(study), there);
	}

	/** For a memo that is there; what one on a passage, or on something without a name, is on stays. */
	static MemoForm change(MemoLinkSource links, Memo memo) {
		Study study = links.study().get();
		Target target = memo.target();
		String on = MemoPlace.written(study, target);
		boolean named = target == null || target.kind() != ElementKind.PASSAGE && !on.isEmpty();
		return new MemoForm(links.near(target), new Written(named ? on : "", memo.type(), memo.title(), memo.text()), named ? null : MemoRow.on(study, target), types(study), 0); //$NON-NLS-1$
	}

	/** Those of the study, then those that everybody uses. */
	private static List<String> types(Study study) {
		return Stream.concat(MemoFilter.types(study).stream(), Stream.of(Messages.typeTheoretical, Messages.typeMethodological, Messages.typeToDo)).distinct().toList();
	}

	/** What a memo is on that a person wrote so; nothing where it is on nothing, or there is no such thing: see {@link #isPlace}. */
	static Optional<Target> target(Study study, Written written) {
		return written.on().isBlank() ? Optional.empty() : MemoPlace.find(study, written.on());
	}

	/** Whether there is what the person wrote, or nothing is written. */
	boolean isPlace(String written) {
		return written.isBlank() || MemoPlace.find(links.study().get(), written).isPresent();
	}
}
